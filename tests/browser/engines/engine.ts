/** One browser engine, as Debian ships it. */
export interface Engine {
  readonly name: string;
  /** The Debian packages that bring it. */
  readonly packages: string;
  /** Whether this machine has it. */
  readonly here: () => boolean;
  readonly launch: () => Promise<Driver>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One window of a running browser, driven as a reader would use it. */
export interface Driver {
  /** Makes the window that wide and high, inside, in CSS pixels; where the browser's own frame needs more, it is wider. */
  readonly resize: (size: Size) => Promise<void>;
  /** Resolves when the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs a function in the page, which knows nothing but its argument, and waits for what it promises. */
  readonly evaluate: <A, T>(run: (given: A) => T | Promise<T>, given: A) => Promise<T>;
  /** Turns the wheel over the middle of the window, by pixels. */
  readonly wheel: (by: number) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  /** What went wrong since last asked: errors and warnings on the console, uncaught errors. */
  readonly wrong: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
  /** Zooms the page as a reader does from the keyboard: 2 is 200%. Absent where the engine cannot be told to. */
  readonly zoom?: (factor: number) => Promise<void>;
  /** Does something while the tab is hidden behind another. Absent where the engine cannot be told to. */
  readonly hidden?: (during: () => Promise<void>) => Promise<void>;
}
