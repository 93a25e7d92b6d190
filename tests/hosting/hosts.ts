import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostingFiles } from "../../src/build/headers/hosting-files.ts";
import { readTree } from "../../src/build/tree.ts";
import { serveFolder } from "../../src/commands/serve.ts";

/** A running host of a build. */
export interface Host {
  /** The address of the build's folder, with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A kind of host: whether this machine has it, and how it serves a build at a path such as `/a/b/c/`. */
export interface HostKind {
  readonly name: string;
  readonly installed: boolean;
  readonly start: (dist: string, base: string) => Promise<Host>;
}

const runs = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { stdio: "ignore" }).status === 0;

/** A minimal host: files by name, no headers, no compression. */
export const plain: HostKind = {
  name: "a plain host",
  installed: true,
  start: async (dist, base) => {
    const server = serveFolder(dist, base);
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
      close: () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        }),
    };
  },
};

/**
 * nginx with the include that the build ships. `brotli` enables the line that needs a module, from where Debian
 * installs it.
 */
const nginxWith = (brotli: boolean): HostKind => ({
  name: brotli ? "nginx with brotli" : "nginx",
  installed: runs("nginx", "-v") && (!brotli || existsSync("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")),
  start: (dist, base) =>
    startServer(dist, base, (home, port, settings) => {
      const include = settings.get("nginx.conf")!.toString();
      writeFileSync(
        join(home, "story.conf"),
        brotli ? include.replace("# brotli_static on;", "brotli_static on;") : include,
      );
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((each) => `${each}_temp_path ${home}/${each};`)
        .join(" ");
      writeFileSync(
        join(home, "nginx.conf"),
        `${process.getuid?.() === 0 ? "user root;\n" : ""}${brotli ? "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n" : ""}daemon off; pid ${home}/pid; error_log ${home}/log;
      events {} http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root ${home}/www; include ${home}/story.conf; } }`,
      );
      return ["nginx", "-p", home, "-e", join(home, "log"), "-c", join(home, "nginx.conf")];
    }),
});
export const nginx = nginxWith(false);
export const nginxBrotli = nginxWith(true);

/** Caddy with the lines that the build ships. */
export const caddy: HostKind = {
  name: "Caddy",
  installed: runs("caddy", "version"),
  start: (dist, base) =>
    startServer(dist, base, (home, port, settings) => {
      writeFileSync(join(home, "story"), settings.get("Caddyfile")!);
      writeFileSync(
        join(home, "Caddyfile"),
        `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  root * ${home}/www\n  import ${home}/story\n}\n`,
      );
      return ["caddy", "run", "--config", join(home, "Caddyfile"), "--adapter", "caddyfile"];
    }),
};

/** Where Apache is installed; Debian's place unless told. */
const apacheRoot = process.env["APACHE"] ?? "/usr";
const apacheModules = ["mpm_event", "authz_core", "dir", "env", "filter", "headers", "mime", "rewrite"];

/** Apache with the `.htaccess` that the build ships, and no more allowed to it than it says it needs. */
export const apache: HostKind = {
  name: "Apache",
  installed: existsSync(`${apacheRoot}/sbin/apache2`),
  start: (dist, base) =>
    startServer(dist, base, (home, port, settings) => {
      writeFileSync(join(home, "www", base, ".htaccess"), settings.get(".htaccess")!);
      writeFileSync(join(home, "mime.types"), "text/html html\napplication/gzip gz\ntext/css css\n");
      writeFileSync(
        join(home, "apache.conf"),
        `${apacheModules.map((name) => `LoadModule ${name}_module ${apacheRoot}/lib/apache2/modules/mod_${name}.so`).join("\n")}
        ServerRoot ${home}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${home}/pid\nErrorLog ${home}/log\nTypesConfig ${home}/mime.types
        DocumentRoot ${home}/www\n<Directory ${home}/www>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n`,
      );
      return [`${apacheRoot}/sbin/apache2`, "-D", "FOREGROUND", "-f", join(home, "apache.conf")];
    }),
};

/** Every kind of host that uses the settings of the build. */
export const configured: readonly HostKind[] = [nginx, nginxBrotli, caddy, apache];

async function startServer(
  dist: string,
  base: string,
  configure: (home: string, port: number, settings: ReadonlyMap<string, Buffer>) => readonly string[],
): Promise<Host> {
  const home = mkdtempSync(join(tmpdir(), "host-"));
  const www = join(home, "www", base);
  mkdirSync(www, { recursive: true });
  cpSync(dist, www, { recursive: true });
  const settings = hostingFiles(readTree(dist), base);
  const port = await freePort();
  const [command, ...args] = configure(home, port, settings);
  let said = "";
  const child = spawn(command!, args, {
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (words: Buffer) => (said += words.toString()));
  await answers(`http://127.0.0.1:${port}/`, child, () => said);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a server answers. @throws with its output, when it has ended or stays silent for a minute */
async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said()}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${child.spawnfile} does not answer: ${said()}`);
}
