/** A node of the accessibility tree from Chromium's DevTools protocol; only the fields used here. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles of containers that are announced on entry. */
const holders = new Set([
  "banner",
  "main",
  "contentinfo",
  "navigation",
  "region",
  "group",
  "article",
  "complementary",
  "figure",
  "blockquote",
  "table",
  "list",
  "DescriptionList",
]);
/** Roles that start a line of their own but are not announced. */
const blocks = new Set([
  "paragraph",
  "Figcaption",
  "sectionheader",
  "sectionfooter",
  "rowgroup",
  "row",
  "listitem",
  "status",
  "cell",
  "rowheader",
  "columnheader",
  "legend",
  "DescriptionListDetail",
]);
/** Roles of inline elements, put in brackets within a sentence. */
const words = new Set(["link", "button", "checkbox", "radio", "term"]);
const cells = new Set(["cell", "rowheader", "columnheader"]);
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pressed: { true: "pressed", false: "not pressed" },
  expanded: { true: "expanded", false: "collapsed" },
  disabled: { true: "not available" },
};

/**
 * What a screen reader says of a whole page, one utterance a line, indented by container: `heading 2: The scorecard`,
 * sentences bare, links and buttons in them in brackets. Pictures are leaves: the content of an image is presentational
 * (ARIA: children presentational).
 */
export function spoken(nodes: readonly TreeNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let sentence: string[] = [];
  let depth = 0;
  const say = (line: string) => void lines.push("  ".repeat(depth) + line.replace(/\s+/g, " ").trim());
  const end = () => {
    const said = sentence.join("").replace(/\s+/g, " ").trim();
    sentence = [];
    if (said) say(/^\[[^\]]*\]$/.test(said) ? said.slice(1, -1) : said);
  };
  const inside = (node: TreeNode) => node.childIds?.forEach((id) => byId.has(id) && visit(byId.get(id)!));
  const visit = (node: TreeNode): void => {
    const role = node.role?.value ?? "";
    const name = node.name?.value ?? "";
    if (node.ignored || role === "RootWebArea") return inside(node);
    if (role === "StaticText") return void sentence.push(name);
    if (role === "LineBreak") return void sentence.push(" ");
    if (role === "time" && /\S$/.test(sentence.at(-1) ?? "")) sentence.push(" ");
    if (words.has(role)) return void sentence.push(`[${role}: ${[name.trim(), ...statesOf(node)].join(", ")}]`);
    if (role === "heading" || role === "image" || role === "caption") {
      end();
      if (role === "caption") return; // the table's name says it already
      return say(`${role}${role === "heading" ? ` ${valueOf(node, "level")}` : ""}: ${name}`);
    }
    if (!holders.has(role) && !blocks.has(role)) return inside(node);
    end();
    const at = lines.length;
    if (cells.has(role) && name) return say(name);
    if (role === "row") return sayRow(node);
    const announced = holders.has(role);
    if (announced) say(name ? `${role}: ${name}` : role);
    if (announced) depth++;
    inside(node);
    end();
    if (announced) depth--;
    if (announced && !name && lines.length === at + 1) lines.pop(); // empty, so nothing is said
  };
  const sayRow = (row: TreeNode) => {
    const at = lines.length;
    inside(row);
    const said = lines.splice(at).map((cell) => cell.trim());
    say(`row: ${said.join(" | ")}`);
  };
  if (nodes[0]) visit(nodes[0]);
  end();
  return lines;
}

const valueOf = (node: TreeNode, name: string) => node.properties?.find((each) => each.name === name)?.value.value;

const statesOf = (node: TreeNode): string[] =>
  Object.entries(states).flatMap(([name, said]) => said[String(valueOf(node, name))] ?? []);
