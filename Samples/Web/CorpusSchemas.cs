using System.Text.Json.Nodes;
using Corpus;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Web;

/// <summary>Tells OpenAPI what the types of the corpus look like, by the JSON schema that documents them.</summary>
internal static class CorpusSchemas
{
    private static readonly JsonObject Definitions = Read();

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var type = context.JsonTypeInfo.Type;
        var name = type == typeof(Quote) ? "quote" : type == typeof(Person) ? "person" : type == typeof(Article) ? "article" : null;
        if (name is not null)
        {
            Fill(schema, Definitions[name]!.AsObject());
        }

        return Task.CompletedTask;
    }

    private static JsonObject Read()
    {
        using var stream = typeof(CorpusSchemas).Assembly.GetManifestResourceStream("corpus.schema.json")!;
        return JsonNode.Parse(stream)!["$defs"]!.AsObject();
    }

    private static OpenApiSchema Of(JsonObject definition)
    {
        var schema = new OpenApiSchema();
        Fill(schema, definition);
        return schema;
    }

    // The documented schema has no circles.
    private static void Fill(OpenApiSchema schema, JsonObject definition)
    {
        if (definition["$ref"] is { } reference)
        {
            Fill(schema, Definitions[reference.GetValue<string>().Split('/')[^1]]!.AsObject());
        }

        schema.Description = definition["description"]?.GetValue<string>() ?? schema.Description;
        schema.Type = definition["type"] is { } type ? TypeOf(type) : definition["enum"] is null ? schema.Type : JsonSchemaType.String;
        schema.Format = definition["format"]?.GetValue<string>() ?? schema.Format;
        if (definition["enum"] is { } words)
        {
            schema.Enum = [.. words.AsArray().Select(word => word!.DeepClone())];
        }

        if (definition["prefixItems"] is { } pair)
        {
            schema.Items = Of(pair[0]!.AsObject());
        }
        else if (definition["items"] is JsonObject items)
        {
            schema.Items = Of(items);
        }

        if (definition["properties"] is JsonObject properties)
        {
            schema.Properties = properties.ToDictionary(property => property.Key, IOpenApiSchema (property) => Of(property.Value!.AsObject()));
            schema.Required = definition["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        }
    }

    private static JsonSchemaType TypeOf(JsonNode type) =>
        type is JsonArray several
            ? several.Select(one => TypeOf(one!)).Aggregate((left, right) => left | right)
            : Enum.Parse<JsonSchemaType>(type.GetValue<string>(), ignoreCase: true);
}
