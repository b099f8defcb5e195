// What has been decided, as text.

import { count, h } from "./dom.js";

export class CorrectionsView {
  title = "Corrections";

  constructor(desk) {
    this.desk = desk;
    this.element = h("div", { class: "view" });
  }

  show() {
    this.refresh();
  }

  refresh() {
    const { desk } = this;
    const { model } = desk;
    this.element.replaceChildren(
      h("h1", null, "Corrections"),
      ...(model.isReview ? [h("p", { class: "actions" }, undoButton(desk))] : pending(desk)),
      ...model.curation.map(([name, text], index) => h("section", { "aria-labelledby": `file-${index}` },
        h("h2", { id: `file-${index}` }, name), h("pre", { tabindex: 0, "aria-label": name }, text))),
      ...(model.curation.length === 0 ? [h("p", null, "No .corpusconfig file has been read.")] : []),
      ...(model.findings.length > 0 ? [
        h("h2", null, "Findings"),
        h("ul", null, model.findings.map(([file, [id, , line, , message]]) => h("li", null, `${file}(${line}): ${id}: ${message}`))),
      ] : []));
  }

  key() {
    return false;
  }
}

function pending(desk) {
  const text = desk.text;
  return [
    h("h2", { id: "decided" }, "Decided in this page"),
    text === ""
      ? h("p", null, "Nothing yet. What you decide in this page is gathered here; 'corpus review' writes it into the file at once.")
      : [
        h("p", null, `${count(desk.pending.length, "section")} to copy into .corpusconfig beside the articles:`),
        h("textarea", { id: "text", readonly: true, rows: 12, "aria-labelledby": "decided" }, text),
        h("p", { class: "actions" },
          h("button", { type: "button", onclick: () => copy(text) }, "Copy"), undoButton(desk)),
      ],
  ].flat();
}

function undoButton(desk) {
  return h("button", { type: "button", onclick: () => desk.undo() }, h("kbd", { "aria-hidden": "true" }, "u"), "Undo");
}

function copy(text) {
  const area = document.getElementById("text");
  area.select();
  // From disk, a page may have no clipboard; the selection is there in any case.
  navigator.clipboard?.writeText(text).catch(() => {});
}
