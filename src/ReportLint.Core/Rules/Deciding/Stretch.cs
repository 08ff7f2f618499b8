namespace ReportLint.Rules.Deciding;

/// <summary>
/// Numbers from <see cref="Low"/> to <see cref="High"/>, both reached; a null end is open. With a <see cref="Step"/> only
/// those a whole number of steps from <see cref="Anchor"/>, without (0) all of them.
/// </summary>
sealed record Stretch
{
    Stretch(decimal? low, decimal? high, decimal step, decimal anchor)
    {
        Low = low;
        High = high;
        var isPoint = low is not null && low == high;
        Step = isPoint ? 0 : step;
        Anchor = Step == 0 ? 0 : Remainder(anchor, Step);
    }

    public decimal? Low { get; }

    public decimal? High { get; }

    public decimal Step { get; }

    public decimal Anchor { get; }

    public bool IsPoint => Low is not null && Low == High;

    /// <summary>The order of their lower ends, then of their upper ones, then of the steps between.</summary>
    public static int ByEnds(Stretch a, Stretch b)
    {
        var order = decimal.Compare(a.Low ?? decimal.MinValue, b.Low ?? decimal.MinValue);
        if (order == 0)
            order = decimal.Compare(a.High ?? decimal.MaxValue, b.High ?? decimal.MaxValue);
        if (order == 0)
            order = decimal.Compare(a.Step, b.Step);
        return order == 0 ? decimal.Compare(a.Anchor, b.Anchor) : order;
    }

    public static Stretch Point(decimal value) => new(value, value, 0, 0);

    /// <summary>Whole numbers; the ends, where given, are whole.</summary>
    public static Stretch Whole(decimal? low, decimal? high) => new(low, high, 1, 0);

    public static Stretch Between(decimal? low, decimal? high) => new(low, high, 0, 0);

    public Stretch Plus(Stretch other) =>
        IsPoint ? other.Shift(Low!.Value)
        : other.IsPoint ? Shift(other.Low!.Value)
        : new(Low + other.Low, High + other.High, Step == 0 || other.Step == 0 ? 0 : CommonStep(Step, other.Step), Anchor + other.Anchor);

    public Stretch Times(decimal factor) => factor switch
    {
        0 => Point(0),
        > 0 => new(Low * factor, High * factor, Step * factor, Anchor * factor),
        _ => new(High * factor, Low * factor, -Step * factor, Anchor * factor),
    };

    /// <summary>The narrowest stretch known to hold both.</summary>
    public Stretch Hull(Stretch other)
    {
        if (this == other)
            return this;
        var low = Low is null || other.Low is null ? null : (decimal?)Math.Min(Low.Value, other.Low.Value);
        var high = High is null || other.High is null ? null : (decimal?)Math.Max(High.Value, other.High.Value);
        if ((!IsPoint && Step == 0) || (!other.IsPoint && other.Step == 0))
            return Between(low, high);
        var step = CommonStep(CommonStep(Step, other.Step), Math.Abs(AMember - other.AMember));
        return new(low, high, step, AMember);
    }

    /// <summary>Whether some value lies in the band.</summary>
    public bool Meets(Band band)
    {
        if (IsPoint)
            return band.Contains(Low!.Value);
        var fromBand = Low is null || band.Low > Low;
        var low = fromBand ? band.Low : Low;
        var lowIsOpen = fromBand && band.LowIsOpen;
        var toBand = High is null || band.High < High;
        var high = toBand ? band.High : High;
        var highIsOpen = toBand && band.HighIsOpen;
        if (low is null || high is null)
            return true;
        if (Step == 0)
            return low < high || (low == high && !lowIsOpen && !highIsOpen);
        var first = FirstFrom(low.Value);
        if (lowIsOpen && first == low)
            first += Step;
        return highIsOpen ? first < high : first <= high;
    }

    /// <summary>Whether every value lies in the band.</summary>
    public bool LiesIn(Band band) =>
        (Low is { } low ? band.Low is null || (band.LowIsOpen ? low > band.Low : low >= band.Low) : band.Low is null)
        && (High is { } high ? band.High is null || (band.HighIsOpen ? high < band.High : high <= band.High) : band.High is null);

    public bool Contains(Stretch other) =>
        (Low is null || other.Low >= Low) && (High is null || other.High <= High)
        && (Step == 0 || ((other.IsPoint || (other.Step != 0 && other.Step % Step == 0)) && (other.AMember - Anchor) % Step == 0));

    decimal AMember => IsPoint ? Low!.Value : Anchor;

    Stretch Shift(decimal by) => new(Low + by, High + by, Step, Anchor + by);

    decimal FirstFrom(decimal value)
    {
        var rest = (value - Anchor) % Step;
        return rest > 0 ? value - rest + Step : value - rest;
    }

    static decimal Remainder(decimal value, decimal step)
    {
        var rest = value % step;
        return rest < 0 ? rest + step : rest;
    }

    /// <summary>The greatest step both are multiples of (Euclid).</summary>
    static decimal CommonStep(decimal a, decimal b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
