#!/usr/bin/env python3
"""Measures a whole run of the tool against parsing the same files alone and against a cold `cargo check`.

    benches/ratio.py [--target TRIPLE] [--runs N] [--no-check] PROJECT..

A PROJECT is a folder with a Cargo.toml, or FOLDER:PACKAGE. Without any, the pinned projects of benches/ratio/crates.toml are
fetched and measured, and the output is written to benches/ratio/table.txt.

What is compared, per project, each the fastest of N runs (3 unless told; `cargo check` once):

  tool      `cargo-sigsafe check` for one target, the time of `cargo metadata` with the same arguments taken out
  parse     the files that the tool read, parsed with syn by one thread, and by as many as there are processors
  check     `cargo check` into an empty target folder

Which files the tool read is seen by their time of access, which is set back before: the file system must keep it
(`relatime` does). Where it does not, all Rust files of the packages are taken, and the output says so.
"""

import argparse
import json
import os
import subprocess
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORES = os.cpu_count() or 1


def run(command, cwd=None, env=None, stdin=None):
    """Seconds, peak memory in MiB, exit code, output, seconds of all processors."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as given:
        if stdin is not None:
            given.write(stdin.encode())
            given.seek(0)
        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=cwd, env=env, stdin=given, stdout=out, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode(errors="replace")
        return seconds, usage.ru_maxrss / 1024, process.returncode, text, usage.ru_utime + usage.ru_stime


def best(times, *args, **kwargs):
    runs = [run(*args, **kwargs) for _ in range(times)]
    return min(runs, key=lambda one: one[0])


def build():
    command = ["cargo", "build", "--release", "--offline", "-p", "cargo-sigsafe", "-p", "sigsafe-benches"]
    subprocess.run(command, cwd=ROOT, check=True)
    target = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
    return [os.path.join(target, "release", name) for name in ("cargo-sigsafe", "parse-alone", "resolution")]


def pinned(fetcher):
    """The folders of the pinned projects, fetched."""
    command = [fetcher, "--fetch", "--list", os.path.join(ROOT, "benches", "ratio", "crates.toml")]
    command += ["--work", os.path.join(ROOT, "target", "ratio")]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()


def rust_files(folder):
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("target", ".git")]
        for name in names:
            if name.endswith(".rs"):
                yield os.path.join(path, name)


def read_files(command, folders):
    """The files below the folders that a command reads, and whether that could be seen."""
    files = sorted({file for folder in folders for file in rust_files(folder)})
    for file in files:
        state = os.stat(file)
        try:
            os.utime(file, ns=(state.st_mtime_ns - 10**9, state.st_mtime_ns))
        except OSError:
            return files, False
    before = {file: os.stat(file).st_atime_ns for file in files}
    run(command)
    read = [file for file in files if os.stat(file).st_atime_ns != before[file]]
    return (read, True) if read else (files, False)


def measure(project, tool, parse, options):
    folder, _, package = project.partition(":")
    folder = os.path.abspath(folder)
    manifest = os.path.join(folder, "Cargo.toml")
    metadata = ["cargo", "metadata", "--format-version", "1", "--offline", "--manifest-path", manifest]
    metadata += ["--filter-platform", options.target]
    metadata_time, _, code, text, metadata_work = best(options.runs, metadata)
    if code == 0:
        folders = {os.path.dirname(found["manifest_path"]) for found in json.loads(text)["packages"]}
    else:
        home = os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))
        folders = {folder, os.path.join(home, "registry", "src")}
    check = [tool, "check", "--quiet", "--offline", "--message-format", "json", "--target", options.target]
    check += ["--manifest-path", manifest] + (["-p", package] if package else [])
    files, is_seen = read_files(check, folders)
    whole, memory, code, output, work = best(options.runs, check)
    own, work = max(whole - metadata_time, 0.001), max(work - metadata_work, 0.001)
    findings = output.count('"sigsafe::')
    listed = "\n".join(files)
    alone, alone_memory, _, said, alone_work = best(options.runs, [parse, "1"], stdin=listed)
    shared, _, _, _, _ = best(options.runs, [parse, str(CORES)], stdin=listed)
    seen = "" if is_seen else "  [all files of all packages: access was not seen]"
    lines = [
        "",
        f"{os.path.basename(folder)}  ({options.target})",
        f"  files    {said.strip()}{seen}",
        f"  tool     {whole:8.3f} s  {memory:7.0f} MiB  exit code {code}, {findings} findings",
        f"           {own:8.3f} s  without cargo metadata ({metadata_time:.3f} s);  {work:.3f} s of all processors",
        f"  parse    {alone:8.3f} s  {alone_memory:7.0f} MiB  one thread;  {shared:.3f} s with {CORES}",
        f"  ratio    {own / alone:8.2f}    to one thread;  {own / shared:.2f} to {CORES};  {work / alone_work:.2f} of processor time",
    ]
    if options.no_check:
        return lines
    with tempfile.TemporaryDirectory() as target:
        env = dict(os.environ, CARGO_TARGET_DIR=target)
        command = ["cargo", "check", "--offline", "--manifest-path", manifest] + (["-p", package] if package else [])
        seconds, check_memory, code, _, _ = run(command, env=env)
    if code == 0:
        lines.append(f"  check    {seconds:8.3f} s  {check_memory:7.0f} MiB")
        lines.append(f"  ratio    {whole / seconds:8.3f}    of the whole run to it")
    else:
        lines.append(f"  check    does not succeed here (exit code {code})")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default="x86_64-unknown-linux-gnu")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--no-check", action="store_true", help="leave `cargo check` out")
    parser.add_argument("projects", nargs="*", metavar="PROJECT")
    options = parser.parse_args()
    tool, parse, fetcher = build()
    lines = [f"{CORES} processors"]
    for project in options.projects or pinned(fetcher):
        found = measure(project, tool, parse, options)
        print("\n".join(found), flush=True)
        lines += found
    if not options.projects:
        with open(os.path.join(ROOT, "benches", "ratio", "table.txt"), "w") as file:
            file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
