import Language

/// The sequences an entry of a word class stands for, kept behind each other in one array.
struct EntryVariants {
  private(set) var elements: [PhraseElement] = []
  /// Where each sequence but the last ends.
  private var ends: [Int] = []

  /// One empty sequence.
  init() {}

  var count: Int { ends.count + 1 }

  subscript(index: Int) -> ArraySlice<PhraseElement> {
    elements[
      (index == 0 ? 0 : ends[index - 1])..<(index < ends.count ? ends[index] : elements.count)]
  }

  /// Back to one empty sequence.
  mutating func reset() {
    if !elements.isEmpty { elements.removeAll(keepingCapacity: true) }
    if !ends.isEmpty { ends.removeAll(keepingCapacity: true) }
  }

  /// Adds one element to every sequence.
  mutating func append(_ element: PhraseElement) {
    if ends.isEmpty {
      elements.append(element)
    } else {
      var one = EntryVariants()
      one.elements = [element]
      multiply(by: one)
    }
  }

  /// Every sequence followed by every one of `group`.
  mutating func multiply(by group: EntryVariants) {
    if ends.isEmpty, elements.isEmpty {
      self = group
      return
    }
    if ends.isEmpty, group.ends.isEmpty {
      elements += group.elements
      return
    }
    var result = EntryVariants()
    result.elements.reserveCapacity(
      elements.count * group.count + group.elements.count * count)
    for start in 0..<count {
      for rest in 0..<group.count {
        if start > 0 || rest > 0 { result.ends.append(result.elements.count) }
        result.elements += self[start]
        result.elements += group[rest]
      }
    }
    self = result
  }

  /// Adds the sequences of `other` behind the own ones.
  mutating func add(_ other: EntryVariants) {
    ends.append(elements.count)
    if other.ends.isEmpty, other.elements.count == 1 {
      elements.append(other.elements[0])
      return
    }
    for end in other.ends { ends.append(elements.count + end) }
    elements += other.elements
  }

  /// All sequences of one word as one element, so that they are no variants of their own.
  func merged(_ builder: inout PhraseMatcherBuilder) -> EntryVariants {
    if elements.count == count, !elements.contains(.gap),
      (0..<count).allSatisfy({ self[$0].count == 1 })
    {
      var result = EntryVariants()
      result.elements = [builder.element(anyOf: elements)]
      return result
    }
    var single: [PhraseElement] = []
    var rest: EntryVariants?
    for index in 0..<count {
      let variant = self[index]
      if variant.count == 1, let element = variant.first, element != .gap {
        single.append(element)
      } else {
        var one = EntryVariants()
        one.elements = Array(variant)
        if rest == nil { rest = one } else { rest?.add(one) }
      }
    }
    guard !single.isEmpty else { return self }
    var result = EntryVariants()
    result.elements = [builder.element(anyOf: single)]
    if let rest { result.add(rest) }
    return result
  }
}
