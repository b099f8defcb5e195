using JsonMetadata = global::System.Text.Json.Serialization.Metadata;
using SystemJson = global::System.Text.Json;

namespace CorpusNamespace;

internal static partial class CorpusJson
{
    /// <summary>
    /// Says how the types of the corpus are written without reflection, for trimmed and natively compiled programs and beside a
    /// <see cref="global::System.Text.Json.Serialization.JsonSerializerContext"/>: add it to
    /// <see cref="global::System.Text.Json.JsonSerializerOptions.TypeInfoResolverChain"/>.
    /// It knows each type of the corpus by itself,
    /// nullable, in an array, in a <c>List</c>, and as <c>IReadOnlyList</c> and <c>IEnumerable</c>. Never null.
    /// </summary>
    public static JsonMetadata::IJsonTypeInfoResolver Resolver { get; } = new TypeResolver();

    private sealed partial class TypeResolver : JsonMetadata::IJsonTypeInfoResolver
    {
        public JsonMetadata::JsonTypeInfo? GetTypeInfo(global::System.Type type, SystemJson::JsonSerializerOptions options) =>
            Of(type, options, static () => new QuoteConverter())
            ?? Of(type, options, static () => new ArticleConverter())
            ?? Of(type, options, static () => new PersonConverter())
            ?? OfValue(type, options, static () => new MentionConverter())
            ?? OfValue(type, options, static () => new TextSpanConverter())
            ?? Of(type, options, static () => new ParagraphConverter())
            ?? OfValue(type, options, static () => new RefusedPassageConverter())
            ?? OfValue(type, options, static () => new ArticleHitConverter())
            ?? OfValue(type, options, static () => new QuoteHitConverter())
            ?? OfValue(type, options, static () => new QuoteKindConverter())
            ?? OfValue(type, options, static () => new WordConverter<AttributionRule>())
            ?? OfValue(type, options, static () => new WordConverter<AttributionType>())
            ?? OfValue(type, options, static () => new WordConverter<Confidence>())
            ?? OfValue(type, options, static () => new WordConverter<Gender>())
            ?? OfValue(type, options, static () => new WordConverter<MentionKind>())
            ?? OfValue(type, options, static () => new WordConverter<ParagraphKind>())
            ?? OfValue(type, options, static () => new WordConverter<RefusalReason>())
            ?? OfValue(type, options, static () => new WordConverter<SourceKind>())
            ?? OfField(type, options);

        private static JsonMetadata::JsonTypeInfo? OfField(global::System.Type type, SystemJson::JsonSerializerOptions options)
        {
            JsonMetadata::JsonTypeInfo? found = null;
            FindField(type, options, ref found);
            return found;
        }

        // Declared fields whose values are enumerations give this its body.
        static partial void FindField(global::System.Type type, SystemJson::JsonSerializerOptions options, ref JsonMetadata::JsonTypeInfo? found);

        private static JsonMetadata::JsonTypeInfo? OfValue<T>(
            global::System.Type type, SystemJson::JsonSerializerOptions options, global::System.Func<Converter<T>> make)
            where T : struct =>
            type == typeof(T?)
                ? JsonMetadata::JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadata::JsonMetadataServices.GetNullableConverter<T>(options))
                : Of(type, options, make);

        private static JsonMetadata::JsonTypeInfo? Of<T>(
            global::System.Type type, SystemJson::JsonSerializerOptions options, global::System.Func<Converter<T>> make)
        {
            if (type == typeof(T))
            {
                return JsonMetadata::JsonMetadataServices.CreateValueInfo<T>(options, make());
            }

            if (type == typeof(T[]))
            {
                return JsonMetadata::JsonMetadataServices.CreateArrayInfo<T>(options, new JsonMetadata::JsonCollectionInfoValues<T[]>());
            }

            if (type == typeof(global::System.Collections.Generic.List<T>))
            {
                return JsonMetadata::JsonMetadataServices.CreateListInfo<global::System.Collections.Generic.List<T>, T>(
                    options, new JsonMetadata::JsonCollectionInfoValues<global::System.Collections.Generic.List<T>>());
            }

            if (type == typeof(global::System.Collections.Generic.IReadOnlyList<T>))
            {
                return JsonMetadata::JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IReadOnlyList<T>, T>(
                    options, new JsonMetadata::JsonCollectionInfoValues<global::System.Collections.Generic.IReadOnlyList<T>>());
            }

            return type == typeof(global::System.Collections.Generic.IEnumerable<T>)
                ? JsonMetadata::JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IEnumerable<T>, T>(
                    options, new JsonMetadata::JsonCollectionInfoValues<global::System.Collections.Generic.IEnumerable<T>>())
                : null;
        }
    }
}
