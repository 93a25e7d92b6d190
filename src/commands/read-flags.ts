import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../ledger/suggest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Parses a command's arguments: `values` by option, `positionals` in order. An unknown option, a missing value or an
 * extra argument ends the program with a line of usage and exit code 2; `--help` ends it with that line and 0. `words`
 * names the positional arguments, such as `<scene>|all`; without it none are allowed.
 */
export function readFlags<const O extends Options>(
  options: O,
  words?: string,
  args: readonly string[] = process.argv.slice(2),
) {
  if (args.includes("--help")) {
    console.log(takes(options, words));
    process.exit(0);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: words !== undefined });
  } catch (error) {
    console.error(tellFlagFault(error, options, words));
    process.exit(2);
  }
}

/** The parser's error in one line, with the usage. Rethrows any other error. */
export function tellFlagFault(error: unknown, options: Options, words?: string): string {
  const { code = "", message = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const [, given = ""] = /'([^']*)'/.exec(message) ?? [];
  const [name = given] = given.split(/[ ,=]/);
  const near = nearest(name.replace(/^--?/, ""), Object.keys(options));
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `unknown option ${name}${near === undefined ? "" : `; did you mean --${near}?`}; ${takes(options, words)}`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `${given} is too much here; ${takes(options, words)}`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `option ${name} ${options[name.replace(/^--/, "")]?.type === "boolean" ? "takes no value" : "needs a value"}; ${takes(options, words)}`;
    default:
      throw error;
  }
}

function takes(options: Options, words: string | undefined): string {
  const all = [
    ...(words === undefined ? [] : [words]),
    ...Object.entries(options).map(([key, { type }]) => (type === "string" ? `--${key} …` : `--${key}`)),
  ];
  return all.length ? `this command takes: ${all.join(", ")}` : "this command takes no options";
}
