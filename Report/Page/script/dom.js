// Elements are made here and nowhere else, and data only ever becomes text or the value of an attribute from the list.

const allowed = new Set([
  "class", "id", "href", "role", "tabindex", "type", "value", "for", "title", "lang", "hidden", "selected", "checked", "open", "rel", "target",
  "scope", "placeholder", "autocomplete", "disabled", "readonly", "rows", "min", "max", "viewBox", "x", "y", "x1", "y1", "x2", "y2", "width", "height",
  "text-anchor", "colspan",
]);
const svgNames = new Set(["svg", "rect", "line", "text", "g"]);
const svgSpace = "http://www.w3.org/2000/svg";

/** An element with attributes, listeners (onclick and the like) and children: elements, text, lists of both, or nothing. */
export function h(name, attributes, ...children) {
  const element = svgNames.has(name) ? document.createElementNS(svgSpace, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      if (!allowed.has(key) && !key.startsWith("aria-") && !key.startsWith("data-")) {
        throw new Error(`No attribute ${key} here`);
      }
      element.setAttribute(key, value === true ? "" : String(value));
    }
  }
  append(element, children);
  return element;
}

/** Adds children. */
export function append(element, children) {
  for (const child of children.flat(3)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
}

/** An address that may be opened: of the web, or nothing. */
export function webAddress(text) {
  return /^https?:\/\//i.test(text ?? "") ? text : null;
}

/** 1 quote, 2 quotes. */
export function count(number, singular, plural = `${singular}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? singular : plural}`;
}

export function announce(text) {
  document.getElementById("notice").textContent = text;
}
