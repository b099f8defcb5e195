// What a person should look at: the findings about articles, and attributions by rules that are often wrong.

export const doubtKinds = new Map([
  ["speaker", "No speaker"],
  ["name", "Ambiguous name"],
  ["mark", "Unpaired mark"],
  ["duplicate", "Near-duplicate"],
  ["low", "Low confidence"],
  ["fault", "Other"],
]);

const kindsOfFindings = new Map([["CORP201", "mark"], ["CORP202", "speaker"], ["CORP203", "name"], ["CORP204", "duplicate"]]);

/** The doubtful places of an article, in the order of the text. */
export function doubtsOf(article) {
  const doubts = article.findings.map((finding) => ({
    kind: kindsOfFindings.get(finding.id) ?? "fault", article, start: finding.start, line: finding.line, message: finding.message, id: finding.id,
  }));
  if (article.counts().low > 0) {
    for (const quote of article.quotes) {
      if (quote.confidence === "low") {
        const speaker = quote.speakerName ?? "nobody";
        doubts.push({ kind: "low", article, start: quote.start, line: quote.line, message: `${speaker}, by the rule ${quote.rule}`, id: quote.id });
      }
    }
  }
  return doubts.sort((a, b) => a.start - b.start);
}

/** The attribution that a doubtful place is about; null if it is about none. */
export function quoteOf(doubt) {
  return doubt.kind === "speaker" || doubt.kind === "low"
    ? doubt.article.quotes.find((quote) => quote.spans.some(([start, end]) => start <= doubt.start && doubt.start < end)) ?? null
    : null;
}

/** All doubtful places, of one kind or of all. */
export function allDoubts(model, kind) {
  return model.articles.flatMap((article) => (article ? doubtsOf(article) : [])).filter((doubt) => !kind || doubt.kind === kind);
}
