import type { IncomingMessage } from "node:http";

/** A host's answer; a fault changes it. */
export interface Reply {
  status: number;
  readonly headers: Headers;
  bytes: Buffer;
}

/** What a host does to its answer for a path. */
export type Fault = (reply: Reply, path: string, request: IncomingMessage) => void;
/** A fault, and words that its finding and advice must contain. */
export type BrokenHost = readonly [name: string, fault: Fault, level: "wrong" | "better", what: RegExp, mend: RegExp];

/** Which answers a fault is in. */
export type Where = (...answer: Parameters<Fault>) => boolean;

const everywhere: Where = () => true;
export const at =
  (file: string): Where =>
  (_, path) =>
    path === file;
export const inAssets: Where = (_, path) => path.startsWith("assets/");
/** At the folder's own address. */
export const atFolder: Where = (_reply, _path, { url }) => url === "/trade/";
/** Where there is no file. */
export const atNothing: Where = ({ status }) => status === 404;

export const sound: Fault = () => undefined;

/** Another status. */
export const status =
  (code: number, where = everywhere): Fault =>
  (...answer) => {
    if (where(...answer)) answer[0].status = code;
  };

/** A header with another value, or, without one, left out. */
export const header =
  (name: string, value?: string, where = everywhere): Fault =>
  (...answer) => {
    if (!where(...answer)) return;
    const { headers } = answer[0];
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  };

/** In place of Cache-Control a date, `days` from now. */
export const dated =
  (name: "Expires" | "Last-Modified", days: number, where: Where): Fault =>
  (...answer) => {
    header("Cache-Control", undefined, where)(...answer);
    header(name, new Date(Date.now() + days * 86_400_000).toUTCString(), where)(...answer);
  };
