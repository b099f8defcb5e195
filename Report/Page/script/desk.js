// What is decided, and where it goes: to the server of a review, which writes it, or to the list of corrections to copy.

import { alike, decisionOf, ofQuote, sectionOf } from "./decisions.js";
import { announce, count, h } from "./dom.js";

export class Desk {
  /** Ids of attributions that the last decision changed. */
  changed = new Set();

  /** In a page without a server: what has been decided, each time one decision or more. */
  steps = [];

  /** The first of two people that may be one. */
  first = null;

  #working = Promise.resolve();

  /** @param onchange is called when the model or the decisions have changed */
  constructor(model, onchange) {
    this.model = model;
    this.onchange = onchange;
  }

  /** The decisions that are not in a file yet. */
  get pending() {
    return this.steps.flat();
  }

  /** What has been decided of a quote and is in no file yet, as a line of one; null if nothing has. */
  pendingOf(quote) {
    const decision = decisionOf(this.pending, quote);
    return decision && `${decision.key} = ${decision.value}`;
  }

  /** Says something of a quote, and offers to say it of those like it. */
  async decideQuote(quote, key, value) {
    const decision = ofQuote(quote, key, value);
    if (decision === null) {
      announce("No words of this quote can be written into a section: it starts with a quotation mark.");
      return;
    }
    const same = alike(this.model, quote, key).map((other) => ofQuote(other, key, value)).filter(Boolean);
    if (await this.decide([decision]) && same.length > 0) {
      this.#offer(same, key === "ignore" ? "of the same words" : "by the same source");
    }
  }

  /** Takes decisions; gives whether they were. One after the other, in the order in which they were made. */
  decide(decisions) {
    if (decisions.some((decision) => decision === null)) {
      announce("No words of this place can be written into a section.");
      return Promise.resolve(false);
    }
    return this.#inTurn(() => this.model.isReview ? this.#send("decisions", { decisions }, "Saved") : this.#keep(decisions));
  }

  undo() {
    return this.#inTurn(() => {
      if (this.model.isReview) {
        return this.#send("undo", {}, "Undone");
      }
      announce(this.steps.pop() ? "Undone." : "There is nothing to undo.");
      this.onchange();
      return true;
    });
  }

  #inTurn(work) {
    this.#working = this.#working.then(work, work);
    return this.#working;
  }

  #keep(decisions) {
    this.steps.push(decisions);
    announce("Kept under Corrections, to be copied into a .corpusconfig file.");
    this.onchange();
    return true;
  }

  async #send(address, body, done) {
    let answer;
    try {
      const response = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      answer = await response.json();
    } catch {
      announce("The server does not answer. Is 'corpus review' still running? Nothing was saved.");
      return false;
    }
    if (answer.error) {
      announce(answer.error);
      return false;
    }
    this.changed = new Set(this.model.apply(answer));
    const changes = `${count(this.changed.size, "attribution")} changed in ${count(answer.articles.length, "article")}.`;
    announce([`${done}.`, changes, ...answer.notes].join(" "));
    this.onchange();
    return true;
  }

  #offer(decisions, what) {
    const notice = document.getElementById("notice");
    notice.append(" ", h("button", {
      type: "button", id: "apply-all", onclick: () => this.decide(decisions),
    }, `Apply to ${decisions.length} more ${what} (a)`));
  }

  /** The decisions that are not in a file yet, as text to copy. */
  get text() {
    return this.pending.map(sectionOf).join("\n");
  }
}
