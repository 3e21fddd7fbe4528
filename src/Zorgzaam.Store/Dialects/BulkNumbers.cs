using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Dialects;

/// <summary>Which number a column of each of these rows gets.</summary>
internal sealed record BulkNumbers(string Table, string Column, long[] Ids, long[] Values)
{
    /// <summary>The numbers of one property.</summary>
    /// <param name="db">Knows table and column.</param>
    /// <param name="property">The property.</param>
    /// <param name="ids">The rows, by their number.</param>
    /// <param name="values">A number for each row.</param>
    public static BulkNumbers Of<T>(
        ZorgzaamDb db, Expression<Func<T, long?>> property, long[] ids, long[] values)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} is in no model part.");
        var name = ((MemberExpression)property.Body).Member.Name;
        return new BulkNumbers(type.GetTableName()!, type.FindProperty(name)!.GetColumnName(), ids, values);
    }
}
