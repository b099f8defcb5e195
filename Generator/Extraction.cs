using System;
using System.Collections.Generic;
using CorpusNamespace;
using Corpus.Generator.Common;
using Corpus.Generator.Ingest;
using Corpus.Generator.People;
using Corpus.Generator.Quotes;
using Corpus.Generator.Speakers;
using Corpus.Generator.Structure;
using Corpus.Generator.Structure.Layout;

namespace Corpus.Generator;

/// <summary>The stages that see one article, in their order.</summary>
internal static class Extraction
{
    public static ArticleFacts Extract(ArticleFile file)
    {
        var layout = IgnoredPassages.Apply(LayoutReader.Read(file));
        var words = WordReader.Read(layout);
        var people = CorrectedGenders.Apply(PeopleFinder.Find(words), file.Hints.Genders);
        var reading = QuoteFinder.Read(words, people);
        var speakers = SpeakerFinder.Find(words, people, reading.Attributions);
        return FactsBuilder.Build(words, people, reading, speakers);
    }
}
