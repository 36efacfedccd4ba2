// Delete this file when the real one lands.
import Language

extension Coach {
  public func actionMeets(rung: String, question: String, action: String) -> Bool {
    let rung = Set(Overlap.stems(of: rung))
    return !rung.isDisjoint(with: Overlap.stems(of: action))
  }
}
