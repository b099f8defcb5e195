using Corpus.Benchmarks.FirstQuery;

new Answer().Print(0);
