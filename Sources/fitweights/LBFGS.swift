/// Limited-memory BFGS (Nocedal & Wright, algorithm 7.5) with backtracking; deterministic.
struct LBFGS {
  var iterations: Int
  var memory = 10
  var tolerance = 1e-5

  func minimize(_ objective: inout LogLoss) -> [Double] {
    let count = objective.dimension
    var point = [Double](repeating: 0, count: count)
    var gradient = point
    var value = objective.evaluate(point, gradient: &gradient)
    var steps: [[Double]] = []
    var changes: [[Double]] = []
    for _ in 0..<iterations {
      let direction = direction(gradient, steps, changes)
      let slope = Self.dot(gradient, direction)
      guard slope < 0 else { break }
      var length = steps.isEmpty ? 1 / max(1, Self.dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      for _ in 0..<30 {
        for index in 0..<count { next[index] = point[index] + length * direction[index] }
        nextValue = objective.evaluate(next, gradient: &nextGradient)
        if nextValue <= value + 1e-4 * length * slope { break }
        length /= 2
      }
      let step = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      if Self.dot(step, change) > 1e-12 {
        steps.append(step)
        changes.append(change)
        if steps.count > memory {
          steps.removeFirst()
          changes.removeFirst()
        }
      }
      let gain = value - nextValue
      (point, gradient, value) = (next, nextGradient, nextValue)
      if gain < tolerance * max(1, value.magnitude) * 0.01 { break }
    }
    return point
  }

  private func direction(
    _ gradient: [Double], _ steps: [[Double]], _ changes: [[Double]]
  ) -> [Double] {
    var result = gradient.map { -$0 }
    var factors = [Double](repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      let inverse = 1 / Self.dot(changes[index], steps[index])
      factors[index] = inverse * Self.dot(steps[index], result)
      for entry in result.indices { result[entry] -= factors[index] * changes[index][entry] }
    }
    if let step = steps.last, let change = changes.last {
      let scale = Self.dot(step, change) / Self.dot(change, change)
      for entry in result.indices { result[entry] *= scale }
    }
    for index in steps.indices {
      let inverse = 1 / Self.dot(changes[index], steps[index])
      let factor = factors[index] - inverse * Self.dot(changes[index], result)
      for entry in result.indices { result[entry] += factor * steps[index][entry] }
    }
    return result
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
