using System.Globalization;
using System.Net;
using System.Text;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>A witness on the network (C2SP tlog-witness, <c>add-checkpoint</c>).</summary>
/// <param name="http">The client.</param>
/// <param name="prefix">The witness's address, before <c>/add-checkpoint</c>.</param>
public sealed class HttpWitness(HttpClient http, Uri prefix) : IWitness
{
    /// <summary>The longest answer that is read, in bytes.</summary>
    private const int MaximumAnswer = 4_096;

    /// <inheritdoc/>
    public string Name => prefix.ToString();

    /// <inheritdoc/>
    public async Task<WitnessAnswer> OfferAsync(
        long oldSize, IReadOnlyList<TreeHash> proof, SignedNote checkpoint, CancellationToken cancellation)
    {
        var body = new StringBuilder().Append(CultureInfo.InvariantCulture, $"old {oldSize}\n");
        foreach (var hash in proof) body.Append(hash).Append('\n');
        body.Append('\n').Append(checkpoint);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToString()));
        var address = new Uri(prefix.ToString().TrimEnd('/') + "/add-checkpoint");
        using var answer = await http.PostAsync(address, content, cancellation);
        if (answer.StatusCode == HttpStatusCode.OK) return new WitnessAnswer.Taken();
        var said = await ReadAsync(answer, cancellation);
        return answer.StatusCode == HttpStatusCode.Conflict
            && long.TryParse(said.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                ? new WitnessAnswer.Elsewhere(size)
                : new WitnessAnswer.Refused(FormattableString.Invariant($"{(int)answer.StatusCode} {said.Trim()}"));
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The standard has no question for it, but whoever offers a checkpoint is told the size of the last one. What is
    /// offered was signed and handed out before, so nothing new is said.
    /// </remarks>
    public async Task<IReadOnlyList<KnownCheckpoint>> KnownAsync(
        SignedNote? newest, Func<long, Task<IReadOnlyList<TreeHash>>> prove, CancellationToken cancellation)
    {
        if (newest is null) return [];
        var (origin, size, _) = Checkpoint.Parse(newest.Text);
        var answer = await OfferAsync(0, [], newest, cancellation);
        if (answer is WitnessAnswer.Elsewhere other)
        {
            var known = new KnownCheckpoint(origin, other.Size, null);
            if (other.Size > size) return [known];
            return await OfferAsync(other.Size, await prove(other.Size), newest, cancellation) is WitnessAnswer.Taken ? [] : [known];
        }

        return answer is WitnessAnswer.Refused refused ? throw new IOException($"{Name}: {refused.Reason}") : [];
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[MaximumAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, MaximumAnswer, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
