const alphabets = [
  /^[a-z0-9à-öø-ÿ-]+$/i,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9-]+$/u,
  /^[\p{Script=Hangul}0-9-]+$/u,
];

/**
 * Why an https or http address leads elsewhere than a reader would think, and what to write instead, as words that
 * follow “the address”; undefined if it does not.
 */
export function deceptiveAddress(address: string): string | undefined {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1];
  if (authority === undefined) return undefined;
  if (/[\p{Cc}\p{Cf}\p{Z}\\]/u.test(address))
    return "holds a sign that cannot be seen, a space or a backslash; copy it from the browser's address line";
  if (authority.includes("@"))
    return `leads to ${authority.replace(/^.*@/, "")}, since what stands before @ is no part of the host; write it without that`;
  const host = authority.replace(/\.?(:\d*)?$/, "");
  const labels = host.split(".");
  if (/^[\d.]+$|^\[|^0x/i.test(host) || labels.length < 2 || /^(localhost|local|internal|lan)$/i.test(labels.at(-1)!))
    return `names no host of the public web: ${JSON.stringify(host)}; write the one under which readers find the page`;
  if (labels.some((label) => /^xn--/i.test(label)))
    return `hides the letters of ${JSON.stringify(host)}; write the host's name as it reads`;
  const odd = labels.find((label) => !alphabets.some((alphabet) => alphabet.test(label)));
  return odd === undefined
    ? undefined
    : `has letters in ${JSON.stringify(odd)} that look like others; type the host's name by hand`;
}
