using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Tests.Unit.Pages.Disclosure;

/// <summary>True counts, person by person, by the names that <see cref="Onlooker"/> gives them.</summary>
internal sealed class ExactCounts(IReadOnlyList<PersonResult> persons)
{
    internal static string[] Kinds { get; } = ["E", "R", "M", "U", "H", "use", "rest", "no"];

    internal int Of(string name, string age, string type)
    {
        var parts = name.Split(' ');
        return persons.Count(p => Has(p, age, type) && (parts.Length == 1
            ? parts[0] == "P" || p.Rights.Any(r => r.IsMissed)
            : Is(p.Rights.Single(r => r.Law == parts[1]), parts[0])));
    }

    private static bool Has(PersonResult person, string age, string type)
    {
        var band = AgeBand.All.FirstOrDefault(b => b.Has(person.Age))?.Id ?? "?";
        return (age == "*" || age == band) && (type == "*" || type == (person.HouseholdType ?? "?"));
    }

    private static bool Is(PersonRight right, string kind)
    {
        var (status, received) = (right.Result.Status, right.Received);
        return kind switch
        {
            "E" => status == RightStatus.Entitled,
            "R" => status == RightStatus.Entitled && received == true,
            "M" => status == RightStatus.Entitled && received == false,
            "use" => status == RightStatus.Entitled && received is null,
            "rest" => status is RightStatus.NeedsFacts or RightStatus.Failed,
            "U" => Is(right, "use") || Is(right, "rest"),
            "H" => status == RightStatus.NeedsHuman,
            _ => status == RightStatus.NotEntitled,
        };
    }
}
