// A list of any length, of which only what is seen is in the page.

import { h } from "./dom.js";

const rowHeight = 60;
const beyond = 6;

/** A list box: arrows, j and k, Home, End and a click move, Enter and a second click open. */
export class VirtualList {
  #items = [];
  #rows = new Map();
  #selected = 0;

  /** @param options label, fill(item, row), onopen(item), onselect(item) */
  constructor(options) {
    this.options = options;
    this.space = h("div", { role: "presentation", class: "space" });
    this.element = h("div", {
      class: "list", role: "listbox", tabindex: 0, "aria-label": options.label, onscroll: () => this.#draw(), onkeydown: (event) => this.#key(event),
    }, this.space);
    this.empty = h("p", { class: "empty", hidden: true }, "Nothing fits.");
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  /** Shows these items; the one that was selected stays so, if it is among them. */
  show(items) {
    const before = this.selected;
    this.#items = items;
    this.#selected = Math.max(0, items.indexOf(before));
    this.#rows.forEach((row) => row.remove());
    this.#rows.clear();
    this.element.hidden = items.length === 0;
    this.empty.hidden = items.length > 0;
    this.space.style.height = `${items.length * rowHeight}px`;
    this.#draw();
    this.options.onselect?.(this.selected);
  }

  get selected() {
    return this.#items[this.#selected] ?? null;
  }

  get count() {
    return this.#items.length;
  }

  move(step) {
    this.select(Math.min(Math.max(this.#selected + step, 0), this.#items.length - 1));
  }

  select(index) {
    if (index < 0) {
      return;
    }
    this.#selected = index;
    const top = index * rowHeight;
    if (top < this.element.scrollTop) {
      this.element.scrollTop = top;
    } else if (top + rowHeight > this.element.scrollTop + this.element.clientHeight) {
      this.element.scrollTop = top + rowHeight - this.element.clientHeight;
    }
    this.#draw();
    this.options.onselect?.(this.selected);
  }

  open() {
    if (this.selected !== null) {
      this.options.onopen?.(this.selected);
    }
  }

  #draw() {
    const height = this.element.clientHeight || 600;
    const first = Math.max(0, Math.floor(this.element.scrollTop / rowHeight) - beyond);
    const end = Math.min(this.#items.length, Math.ceil((this.element.scrollTop + height) / rowHeight) + beyond);
    for (const [index, row] of this.#rows) {
      if ((index < first || index >= end) && index !== this.#selected) {
        row.remove();
        this.#rows.delete(index);
      }
    }
    for (let index = first; index < end; index++) {
      this.#row(index);
    }
    if (this.#items.length > 0) {
      this.#row(this.#selected);
      this.element.setAttribute("aria-activedescendant", this.#rows.get(this.#selected).id);
    }
    this.#rows.forEach((row, index) => row.setAttribute("aria-selected", String(index === this.#selected)));
  }

  #row(index) {
    if (this.#rows.has(index)) {
      return;
    }
    const row = h("div", {
      class: "row", role: "option", id: `row-${index}`, "aria-setsize": this.#items.length, "aria-posinset": index + 1,
      onclick: () => {
        const isOpened = this.#selected === index || !this.options.onselect;
        this.select(index);
        if (isOpened) {
          this.open();
        }
      },
    });
    row.style.transform = `translateY(${index * rowHeight}px)`;
    this.options.fill(this.#items[index], row);
    this.#rows.set(index, row);
    this.space.append(row);
  }

  #key(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.#items.length, End: this.#items.length };
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key in steps) {
      this.move(steps[event.key]);
    } else if (event.key === "Enter") {
      this.open();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
