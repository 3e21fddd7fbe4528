using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>The rights of the resident who is signed in.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class MyRightsModel(IRightsReading rights) : ReadingPage
{
    public ResidentRights? Own { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await rights.OwnRights(Reader, cancellation), found => Own = found);
}
