import Postmortem
import Testing

@Suite struct CalendarDateTests {
  @Test func countsEveryDayFrom1900To2100() throws {
    var expected = -25_567
    var weekday = 0
    for year in 1900...2100 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...length {
          let date = try #require(CalendarDate(year: year, month: index + 1, day: day))
          try #require(date.daysSinceEpoch == expected)
          try #require(CalendarDate(daysSinceEpoch: expected) == date)
          // 1900-01-01 was a Monday.
          try #require(date.weekday.rawValue == weekday + 1)
          try #require(date.adding(days: 40).adding(days: -40) == date)
          expected += 1
          weekday = (weekday + 1) % 7
        }
        #expect(CalendarDate(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test(arguments: [
    ("2026-06-08", "2026-W24", "2026-W23"), ("2005-01-01", "2004-W53", "2005-W00"),
    ("2005-12-31", "2005-W52", "2005-W52"), ("2007-01-01", "2007-W01", "2007-W00"),
    ("2008-12-28", "2008-W52", "2008-W52"), ("2008-12-29", "2009-W01", "2008-W52"),
    ("2010-01-03", "2009-W53", "2010-W01"), ("2010-01-04", "2010-W01", "2010-W01"),
    ("2012-01-01", "2011-W52", "2012-W01"), ("2015-12-31", "2015-W53", "2015-W52"),
    ("2020-12-31", "2020-W53", "2020-W52"), ("2021-01-03", "2020-W53", "2021-W01"),
    ("2023-01-01", "2022-W52", "2023-W01"), ("2026-12-31", "2026-W53", "2026-W52"),
    ("2027-01-03", "2026-W53", "2027-W01"), ("2028-12-31", "2028-W52", "2028-W53"),
  ])
  func namesTheWeek(day: String, iso: String, us: String) throws {
    let date = try DateReader.date(from: day, today: nil)
    #expect(date.description == day)
    #expect(date.isoWeek.description == iso)
    #expect(date.usWeek.description == us)
  }

  @Test func countsISOWeeksWithoutAGap() throws {
    var date = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    var last = date.isoWeek
    #expect(last == Week(year: 1900, number: 1))
    while date.year < 2100 {
      date = date.adding(days: 7)
      let week = date.isoWeek
      let isNext =
        week == Week(year: last.year, number: last.number + 1) && last.number < 53
        || week == Week(year: last.year + 1, number: 1) && last.number >= 52
      try #require(isNext)
      // Week 53 only where the year has 53 Thursdays.
      let weekday = CalendarDate(year: week.year, month: 1, day: 1)?.weekday
      let end = CalendarDate(year: week.year, month: 12, day: 31)?.weekday
      try #require(week.number < 53 || weekday == .thursday || end == .thursday)
      last = week
    }
  }

  @Test func staysWithinFourDigitYears() throws {
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 8))
    #expect(date.adding(days: .max).description == "9999-12-31")
    #expect(date.adding(days: .min).description == "0001-01-01")
  }

  @Test func printsLabels() {
    #expect(Week(year: 2026, number: 3).label == "W03")
    #expect(CalendarDate(year: 2026, month: 6, day: 8)?.inWords == "8 June 2026")
  }
}
