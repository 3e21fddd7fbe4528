using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>Hands the newest checkpoint to each witness, with the proof that it continues the last one they took.</summary>
/// <param name="book">The store's side of the log.</param>
/// <param name="proofs">Makes the proofs.</param>
/// <param name="witnesses">Who keeps checkpoints.</param>
public sealed class Witnessing(LogBook book, LogProofs proofs, IReadOnlyList<IWitness> witnesses)
{
    private readonly Dictionary<IWitness, long> taken = witnesses.ToDictionary(each => each, _ => 0L);

    /// <summary>Offers the newest checkpoint to who has not taken it yet.</summary>
    /// <returns>What each witness that was asked said. Who cannot be reached has refused.</returns>
    public async Task<IReadOnlyList<(IWitness Witness, WitnessAnswer Answer)>> HandOutAsync(
        CancellationToken cancellation)
    {
        if (witnesses.Count == 0 || await book.NewestCheckpointAsync(cancellation) is not { Size: > 0 } newest) return [];
        var note = SignedNote.Parse(System.Text.Encoding.UTF8.GetBytes(newest.Note));
        var answers = new List<(IWitness, WitnessAnswer)>();
        foreach (var witness in witnesses.Where(each => taken[each] < newest.Size))
            answers.Add((witness, await OfferAsync(witness, newest.Size, note, cancellation)));
        return answers;
    }

    private async Task<WitnessAnswer> OfferAsync(
        IWitness witness, long size, SignedNote note, CancellationToken cancellation)
    {
        try
        {
            var answer = await OfferFromAsync(taken[witness]);

            // Somebody else handed out in the meantime, or we have only just begun.
            if (answer is WitnessAnswer.Elsewhere other)
            {
                if (other.Size > size)
                {
                    return new WitnessAnswer.Refused(
                        $"it holds a checkpoint of {other.Size} entries, and the log has {size}: the log was cut off");
                }

                answer = await OfferFromAsync(other.Size);
            }

            if (answer is WitnessAnswer.Taken) taken[witness] = size;
            return answer;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or UnauthorizedAccessException
            or InvalidDataException or TaskCanceledException { InnerException: TimeoutException })
        {
            return new WitnessAnswer.Refused(failure.Message);
        }

        async Task<WitnessAnswer> OfferFromAsync(long old) => await witness.OfferAsync(
            old, await proofs.ConsistencyAsync(old, size, cancellation), note, cancellation);
    }
}
