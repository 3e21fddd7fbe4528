using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Errors;

namespace Zorgzaam.Web.Access;

/// <summary>
/// Refuses a method or handler that a page does not have. INVARIANT: no page is rendered without its own handler, which
/// is what Razor Pages would do.
/// </summary>
internal sealed class KnownHandlers : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // Nothing to do: a page cannot be refused this early.
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is not null) return;
        if (context.HttpContext.IsAnswerToAFault())
        {
            // The page of a fault answers whatever method met it; without this OPTIONS would be called a success.
            context.Result = new PageResult();
            return;
        }

        var methods = context.ActionDescriptor.HandlerMethods
            .Where(handler => handler.Name is null).Select(handler => handler.HttpMethod.ToUpperInvariant());
        context.HttpContext.Response.Headers.Allow = string.Join(", ", methods);
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing to do: the page has been handled.
    }
}
