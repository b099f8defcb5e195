// Cuts the text of an article where something begins or ends.

/**
 * The pieces of a stretch of text, in order: { start, end, quote, refused, isSource, isCue }. A piece belongs to the shortest quote that
 * holds it; quote and refused are indexes or -1.
 */
export function segmentsOf(quotes, refused, from, to) {
  const marks = [];
  quotes.forEach((quote, index) => {
    quote.spans.forEach(([start, end]) => mark(marks, start, end, "quote", index, from, to));
    if (quote.source) {
      mark(marks, ...quote.source, "source", index, from, to);
    }
    if (quote.cue) {
      mark(marks, ...quote.cue, "cue", index, from, to);
    }
  });
  refused.forEach(({ start, end }, index) => mark(marks, start, end, "refused", index, from, to));
  const cuts = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const segments = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    open = open.filter(({ end }) => end > cuts[i]);
    for (; next < marks.length && marks[next].start <= cuts[i]; next++) {
      open.push(marks[next]);
    }
    segments.push({
      start: cuts[i],
      end: cuts[i + 1],
      quote: innermost(open, "quote"),
      refused: innermost(open, "refused"),
      isSource: open.some(({ kind }) => kind === "source"),
      isCue: open.some(({ kind }) => kind === "cue"),
    });
  }
  return segments;
}

function mark(marks, start, end, kind, index, from, to) {
  if (start < to && end > from && start < end) {
    marks.push({ start: Math.max(start, from), end: Math.min(end, to), kind, index, length: end - start });
  }
}

function innermost(open, kind) {
  let best = null;
  for (const candidate of open) {
    if (candidate.kind === kind && (best === null || candidate.length < best.length)) {
      best = candidate;
    }
  }
  return best?.index ?? -1;
}
