namespace ChatBot.Pictures;

/// <summary>A year on the axis.</summary>
/// <param name="X">Its left edge.</param>
internal readonly record struct YearColumn(int Year, double X, double Width);

/// <summary>Years of which nothing is told, folded together.</summary>
internal readonly record struct YearGap(int First, int Last, double X, double Width);

/// <summary>
/// Places dates along the axis. Every year that something is told of has the same width, its days spread over it evenly; the years between,
/// of which nothing is told, are folded into a narrow gap.
/// </summary>
internal sealed class YearScale
{
    private const double Narrowest = 46;
    private const double Widest = 190;
    private const double GapWidth = 26;

    /// <summary>Of a stretch longer than this, only the first and the last year are told of.</summary>
    private const int LongestFilled = 3;

    /// <param name="stretches">First and last day of all that is to be placed.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="room">How wide it may be before the years are at their narrowest.</param>
    public YearScale(IEnumerable<(DateOnly Start, DateOnly End)> stretches, double left, double room)
    {
        var years = new SortedSet<int>();
        foreach (var (start, end) in stretches)
        {
            years.Add(start.Year);
            years.Add(end.Year);
            if (end.Year - start.Year <= LongestFilled)
                years.UnionWith(Enumerable.Range(start.Year, end.Year - start.Year + 1));
        }
        var gaps = years.Zip(years.Skip(1)).Count(pair => pair.Second > pair.First + 1);
        var width = years.Count == 0 ? Widest : Math.Clamp((room - (gaps * GapWidth)) / years.Count, Narrowest, Widest);
        var (columns, folded) = (new List<YearColumn>(), new List<YearGap>());
        foreach (var year in years)
        {
            if (columns.Count > 0 && columns[^1].Year + 1 < year)
            {
                folded.Add(new(columns[^1].Year + 1, year - 1, left, GapWidth));
                left += GapWidth;
            }
            columns.Add(new(year, left, width));
            left += width;
        }
        (Columns, Gaps, Right) = (columns, folded, left);
    }

    public IReadOnlyList<YearColumn> Columns { get; }

    public IReadOnlyList<YearGap> Gaps { get; }

    /// <summary>Where the axis ends.</summary>
    public double Right { get; }

    /// <summary>The place of a day's beginning; a day in a gap stands at the gap's middle.</summary>
    public double At(DateOnly day)
    {
        foreach (var column in Columns)
        {
            if (column.Year == day.Year)
                return column.X + (column.Width * (day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366 : 365));
        }
        var gap = Gaps.FirstOrDefault(gap => gap.First <= day.Year && day.Year <= gap.Last);
        return gap.X + (gap.Width / 2);
    }

    /// <summary>The place of a day's end.</summary>
    public double After(DateOnly day) => day == DateOnly.MaxValue || day.AddDays(1).Year != day.Year
        ? Columns.Where(column => column.Year == day.Year).Select(column => column.X + column.Width).FirstOrDefault(At(day))
        : At(day.AddDays(1));
}
