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
}
