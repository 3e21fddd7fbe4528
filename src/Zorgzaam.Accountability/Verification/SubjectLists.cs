using System.Text;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Verification;

/// <summary>
/// The lists of persons that entries name. A list is called by the hash of what is on it, so who was added or taken away
/// shows.
/// </summary>
internal sealed class SubjectLists
{
    // Inside a text each quote is escaped, so these bytes occur only where a name of JSON stands.
    private static readonly byte[] Name = "\"subject_list\":\""u8.ToArray();
    private const int NameLength = 64;

    private readonly Dictionary<string, long> named = new(StringComparer.Ordinal);

    /// <summary>Notes which list an entry names.</summary>
    public void Note(long position, ReadOnlySpan<byte> line)
    {
        var at = line.IndexOf(Name);
        if (at < 0 || line.Length < at + Name.Length + NameLength) return;
        named.TryAdd(Encoding.ASCII.GetString(line.Slice(at + Name.Length, NameLength)), position);
    }

    /// <summary>A finding for each list that is missing or not what its name says, at the first entry that names it.</summary>
    public async Task<IEnumerable<LogFinding>> FindingsAsync(string file, CancellationToken cancellation)
    {
        var (list, members) = (string.Empty, new List<string>());
        await EntryLines.ReadAsync(
            file,
            line =>
            {
                var parts = Encoding.ASCII.GetString(line).Split(' ');
                if (parts.Length != 2) throw new InvalidDataException($"{file}: a line is a list and a reference.");
                if (parts[0] != list) Close();
                list = parts[0];
                members.Add(parts[1]);
            },
            cancellation);
        Close();
        return named.Values.Order().Select(position => new LogFinding(LogFault.List, position));

        void Close()
        {
            if (members.Count > 0 && SubjectListMember.NameOf(members) == list) named.Remove(list);
            members.Clear();
        }
    }
}
