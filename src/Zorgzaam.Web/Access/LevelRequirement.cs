using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Zorgzaam.Web.Access;

/// <summary>That somebody signed in surely enough.</summary>
/// <param name="Level">The level that is needed.</param>
public sealed record LevelRequirement(string Level) : IAuthorizationRequirement;

/// <summary>Compares the level of a sign-in with the one that is needed.</summary>
internal sealed class LevelCheck(AssuranceLevels levels) : AuthorizationHandler<LevelRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, LevelRequirement requirement)
    {
        if (levels.Reaches(context.User.FindFirstValue(Claims.Level), requirement.Level)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
