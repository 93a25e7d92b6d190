import type { Header, HostHeaders } from "./host-headers.ts";

/**
 * A CloudFront response headers policy, as input for `aws cloudfront create-response-headers-policy
 * --response-headers-policy-config file://…`.
 */
export const writeCloudFront = (name: string, headers: readonly Header[]): string =>
  `${JSON.stringify(policyConfig(name, headers), null, 2)}\n`;

/** The two policies of a build. Caching is not part of them: the storage behind CloudFront sets it at upload. */
export const cloudFrontFiles = ({
  embeds,
  others,
}: HostHeaders): readonly (readonly [file: string, text: string])[] => [
  ["cloudfront.json", writeCloudFront("twenty-one-days", others)],
  ["cloudfront-embed.json", writeCloudFront("twenty-one-days-embed", embeds)],
];

/** Headers with a field of their own in the policy are set there; the rest go to `CustomHeadersConfig`. */
function policyConfig(Name: string, headers: readonly Header[]) {
  const own: Record<string, unknown> = {};
  const custom: unknown[] = [];
  for (const [Header, Value] of headers) {
    if (Header === "Content-Security-Policy")
      own[Header.replaceAll("-", "")] = { ContentSecurityPolicy: Value, Override: true };
    else if (Header === "Referrer-Policy") own["ReferrerPolicy"] = { ReferrerPolicy: Value, Override: true };
    else if (Header === "X-Content-Type-Options") own["ContentTypeOptions"] = { Override: true };
    else if (Header !== "Cache-Control") custom.push({ Header, Value, Override: true });
  }
  return {
    Name,
    Comment: "Made by npm run build",
    SecurityHeadersConfig: own,
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
}
