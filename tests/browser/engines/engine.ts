/** A browser engine, as packaged by Debian. */
export interface Engine {
  readonly name: string;
  /** The Debian packages that provide it. */
  readonly packages: string;
  /** Whether this machine has it. */
  readonly here: () => boolean;
  readonly launch: () => Promise<Driver>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One window of a running browser, driven like a reader's. */
export interface Driver {
  /** Sets the size of the viewport, in CSS pixels; it is wider where the browser's own frame requires. */
  readonly resize: (size: Size) => Promise<void>;
  /** Resolves when the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs a self-contained function in the page and awaits its result. */
  readonly evaluate: <A, T>(run: (given: A) => T | Promise<T>, given: A) => Promise<T>;
  /** Turns the wheel over the middle of the window, by pixels. */
  readonly wheel: (by: number) => Promise<void>;
  /** Presses Page Down. Absent where no test asks for it. */
  readonly pageDown?: () => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  /** Errors and warnings on the console, and uncaught errors, since the last call. */
  readonly wrong: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
  /** Zooms the page as a reader does from the keyboard: 2 is 200%. Absent where the engine cannot be told to. */
  readonly zoom?: (factor: number) => Promise<void>;
  /** Runs `during` while the tab is in the background. Absent where the engine cannot be told to. */
  readonly hidden?: (during: () => Promise<void>) => Promise<void>;
}
