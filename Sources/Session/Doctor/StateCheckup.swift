import Journal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The folder with the sessions, and the sessions in it.
enum StateCheckup {
  /// Less than this is soon used up (bytes).
  private static let leastSpace: UInt64 = 16 << 20

  static func findings() -> [Doctor.Finding] {
    let store: SessionStore
    do throws(FileError) {
      store = try SessionStore.ofUser()
    } catch {
      return [Doctor.Finding("sessions", .wrong, "\(error)")]
    }
    return [folder(store)] + broken(store)
  }

  private static func folder(_ store: SessionStore) -> Doctor.Finding {
    // What is not there yet is made; the folder above it has to let us.
    var place = store.folder
    while FileKind(at: place) == nil, place != PathName.parent(of: place) {
      place = PathName.parent(of: place)
    }
    guard FileKind(at: place) == .folder else {
      return Doctor.Finding(
        "sessions", .wrong, "\(place) is no folder, so no session can be kept.",
        advice: "Move it away, or set XDG_STATE_HOME to a folder of yours.")
    }
    guard access(place, W_OK | X_OK) == 0 else {
      return Doctor.Finding(
        "sessions", .wrong, "\(place) cannot be written to, so no session can be kept.",
        advice: "Change its permissions, or set XDG_STATE_HOME to a folder of yours.")
    }
    var status = statvfs()
    if statvfs(place, &status) == 0 {
      let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
      if free < leastSpace {
        return Doctor.Finding(
          "sessions", .wrong, "There are only \(free >> 10) KiB left on the disk of \(place).",
          advice: "Free some space.")
      }
    }
    let sessions = ((try? store.names()) ?? []).map { replay($0, store) }
    let open = sessions.count { $0.map { !$0.isFinished } ?? false }
    let count = sessions.count
    return Doctor.Finding(
      "sessions", .good,
      "\(store.folder), \(count) \(count == 1 ? "session" : "sessions"), \(open) unfinished")
  }

  private static func replay(_ name: SessionName, _ store: SessionStore) -> Replay? {
    (try? Journal.read(store.path(of: name))).flatMap { Replay($0) }
  }

  /// The sessions whose journals cannot be read.
  private static func broken(_ store: SessionStore) -> [Doctor.Finding] {
    let names: [SessionName]
    do throws(FileError) {
      names = try store.names()
    } catch {
      return [Doctor.Finding("sessions", .wrong, "\(error)")]
    }
    return names.compactMap { name in
      do throws(FileError) {
        _ = try Journal.read(store.path(of: name))
        return nil
      } catch {
        return Doctor.Finding(
          "session", .wrong, "\(error)",
          advice: "If nothing in it is needed: pushback sessions delete \(name)")
      }
    }
  }
}
