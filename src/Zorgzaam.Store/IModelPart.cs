using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store;

/// <summary>The part of the one database model that a stage contributes: its own tables.</summary>
public interface IModelPart
{
    /// <summary>Describes the tables of this stage. Column names and value rules come from the store.</summary>
    void Describe(ModelBuilder model);
}
