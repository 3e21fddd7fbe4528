using Zorgzaam.Foundation;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Identity;

/// <summary>
/// Reads <c>policy/api-clients.yaml</c>: the machines that the demonstration's own provider gives tokens. Without secrets:
/// those are made on the machine where it runs.
/// </summary>
internal static class ApiClientFile
{
    /// <summary>Whose machines they are, by client id; those that the file does not say are left out.</summary>
    /// <exception cref="PurposeFileException">The file is missing or wrong.</exception>
    internal static IReadOnlyDictionary<string, LocalizedText> ReadOrganisations(string path) =>
        PurposeFile.Open(path).Maps("clients").Where(node => node.MapOrNull("organisation") is not null)
            .ToDictionary(node => node.Text("id"), node => Named(node.Map("organisation")), StringComparer.Ordinal);

    /// <summary>The machines, with what each may use.</summary>
    /// <exception cref="PurposeFileException">The file is missing or wrong.</exception>
    internal static IReadOnlyList<ApiClient> Read(string path, PurposeRegister purposes)
    {
        var clients = new List<ApiClient>();
        foreach (var node in PurposeFile.Open(path).Maps("clients"))
        {
            var client = new ApiClient(node.Text("id"), node.Texts("purposes"));
            var unknown = client.Purposes.FirstOrDefault(purpose => purposes.Find(purpose) is null);
            if (unknown is not null)
                throw node.Fault($"client '{client.Id}' may use '{unknown}', which policy/purposes.yaml does not declare");
            if (clients.Exists(other => other.Id == client.Id)) throw node.Fault($"client '{client.Id}' is there twice");
            clients.Add(client);
        }

        return clients;
    }

    private static LocalizedText Named(PurposeNode name) => new(name.Text("nl"), name.Text("en"));
}
