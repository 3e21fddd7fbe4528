using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Errors;

/// <summary>The second pass of a request, in which a page tells what went wrong in the first.</summary>
internal static class FaultAnswer
{
    public static bool IsAnswerToAFault(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
