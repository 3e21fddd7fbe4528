using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Stores;

/// <summary>
/// The keys that protect cookies and forms, in the key store under the master key: every server on the store reads what
/// another protected, and a form that was open over a restart can still be sent.
/// </summary>
/// <param name="secrets">Where they are kept.</param>
/// <param name="folder">Where versions before this one kept them in files, in the clear; those are taken over, once.</param>
public sealed class StoredCookieKeys(SharedSecrets secrets, string folder) : IXmlRepository
{
    private const string Prefix = "cookies/";
    private const string FilesBefore = "key-*.xml";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        TakeOver();
        return [.. secrets.Find(Prefix).Select(bytes => XElement.Parse(Encoding.UTF8.GetString(bytes)))];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        secrets.Add(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [Prefix + friendlyName] = Bytes(element) });

    private void TakeOver()
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, FilesBefore) : [];
        if (files.Length == 0) return;
        secrets.Add(files.ToDictionary(
            file => Prefix + Path.GetFileNameWithoutExtension(file), file => Bytes(XElement.Load(file)), StringComparer.Ordinal));
        foreach (var file in files) File.Delete(file);
    }

    private static byte[] Bytes(XElement element) => Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
}

/// <summary>Wires them.</summary>
public static class CookieKeysWiring
{
    /// <summary>Protects cookies and forms with keys from the store. Needs <see cref="KeyStore"/>, registered elsewhere.</summary>
    public static IServiceCollection AddStoredCookieKeys(this IServiceCollection services, string keyFolder)
    {
        services.AddDataProtection().SetApplicationName("Zorgzaam");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredCookieKeys(
                new SharedSecrets(provider.GetRequiredService<KeyStore>()), keyFolder)));
        return services;
    }
}
