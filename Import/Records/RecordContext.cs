using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Import.Records;

/// <summary>How records are parsed, known when the program is compiled.</summary>
[JsonSourceGenerationOptions(AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 64)]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RecordContext : JsonSerializerContext;
