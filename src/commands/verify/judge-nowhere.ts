import type { Answer } from "./ask.ts";
import { better, settings, wrong, type Finding } from "./finding.ts";

/**
 * Checks the host's answers for addresses that do not exist: the first of a file, the second without a dot, as of a
 * page. `errorPage` is the build's own.
 */
export function judgeNowhere({ status, bytes }: Answer, asPage: Answer, errorPage: Buffer): Finding[] {
  if (status === 200 || asPage.status === 200)
    return [
      wrong(
        "an address that leads nowhere answers 200, so a dead link looks alive and a missing chart arrives as a page",
        "switch off the fallback for single-page apps, and let 404.html be the error page",
      ),
    ];
  if (status !== 404)
    return [
      better(
        `an address that leads nowhere answers ${status} instead of 404`,
        "let the host answer 404 with 404.html (S3: allow s3:ListBucket, or map 403 to 404.html in CloudFront)",
      ),
    ];
  return bytes?.equals(errorPage)
    ? []
    : [better("the host shows its own error page", `make 404.html its error page: ${settings}`)];
}
