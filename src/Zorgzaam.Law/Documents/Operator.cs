namespace Zorgzaam.Law.Documents;

/// <summary>Operations of schema v0.5.9 that have a plain row of operands.</summary>
public enum Operator
{
    /// <summary>Sum of one or more numbers; joins texts, joins lists.</summary>
    Add,

    /// <summary>First minus the rest.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>First divided by the rest, exactly.</summary>
    Divide,

    /// <summary>Lowest of numbers or dates.</summary>
    Min,

    /// <summary>Highest of numbers or dates.</summary>
    Max,

    /// <summary>All conditions hold (strong Kleene).</summary>
    And,

    /// <summary>A condition holds (strong Kleene).</summary>
    Or,

    /// <summary>One operand, negated.</summary>
    Not,

    /// <summary>Two operands; same kind and same value. Also tests for null.</summary>
    Equals,

    /// <summary>Two numbers or dates.</summary>
    GreaterThan,

    /// <summary>Two numbers or dates.</summary>
    LessThan,

    /// <summary>Two numbers or dates.</summary>
    GreaterThanOrEqual,

    /// <summary>Two numbers or dates.</summary>
    LessThanOrEqual,

    /// <summary>First operand occurs among the others; a list among them counts by its elements.</summary>
    In,

    /// <summary>A list of the operands.</summary>
    List,

    /// <summary>Date of birth, reference date: complete years (BW 1:2 counts the birthday itself).</summary>
    Age,

    /// <summary>Date, years, months, weeks, days; clamped to the last day of the month.</summary>
    DateAdd,

    /// <summary>Year, month, day.</summary>
    Date,

    /// <summary>Date; 0 is Monday, 6 is Sunday.</summary>
    DayOfWeek,

    /// <summary>From, to, unit (<c>days</c>, <c>months</c>, <c>years</c>); negative when to lies before from.</summary>
    DateDiff,
}
