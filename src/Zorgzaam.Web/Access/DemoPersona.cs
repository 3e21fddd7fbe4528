using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Access;

/// <summary>Someone to sign in as in the demonstration.</summary>
/// <param name="Id">A short key, used in forms and in the log.</param>
/// <param name="Name">The name as shown, such as "mevrouw A. de Vries".</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Description">One sentence in plain Dutch: who this is and what there is to see.</param>
/// <param name="Bsn">The resident this persona is; required for the role of resident, absent for others.</param>
public sealed record DemoPersona(string Id, string Name, string Role, string Description, Bsn? Bsn = null);
