#!/usr/bin/env python3
"""Extracts a corpus on the workers of a Dask cluster, part by part, and links the parts.

    corpus_cluster.py articles -o corpus --shards 64 --scheduler tcp://head:8786

Without --scheduler, the workers are processes on this machine. The folders must have the same paths everywhere, as on a
shared file system. A part that fails, or whose worker is lost, is extracted again; one that is already there is not. So a
run that was stopped goes on where it was when the same command is given again.
"""

import argparse
import os
import shlex
import subprocess
import sys

from dask.distributed import Client, LocalCluster, as_completed

# What "corpus" returns: done, and done with errors in articles, which it has printed.
DONE = (0, 1)


def extract(command, articles, facts, shard, shards, processors=None):
    """Extracts one part; runs on a worker. Returns the last line that the command says."""
    digits = len(str(shards))
    path = os.path.join(facts, f"{shard:0{digits}}-of-{shards}.facts")
    environment = dict(os.environ)
    if processors:
        environment["DOTNET_PROCESSOR_COUNT"] = str(processors)
    done = subprocess.run(
        [*command, "extract", articles, "--from", articles, "--shard", f"{shard}/{shards}",
         "--facts", path, "--resume", "--verbosity", "quiet"],
        env=environment, stderr=subprocess.PIPE, text=True)
    if done.returncode not in DONE:
        raise RuntimeError(f"shard {shard}/{shards}: exit code {done.returncode}: {done.stderr.strip()}")
    return done.stderr.strip().splitlines()[-1]


def extract_all(client, command, articles, facts, shards, processors=None, retries=3, on_done=None):
    """Extracts all parts on a cluster. A failed part is tried again a few times, and then stops the run."""
    os.makedirs(facts, exist_ok=True)
    parts = [
        client.submit(extract, command, articles, facts, shard, shards, processors, retries=retries, pure=False)
        for shard in range(1, shards + 1)
    ]
    for part, said in as_completed(parts, with_results=True):
        print(said, file=sys.stderr)
        if on_done:
            on_done()


def link(command, facts, output, verbosity="normal"):
    """Links all parts on this machine. Returns the exit code."""
    return subprocess.run([*command, "link", facts, "-o", output, "--verbosity", verbosity]).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", help="the folder of the articles")
    parser.add_argument("-o", "--output", required=True, help="the folder for quotes.jsonl, people.jsonl and articles.jsonl")
    parser.add_argument("--facts", help="the folder for the parts; by default, 'facts' in the folder of --output")
    parser.add_argument("--shards", type=int, default=64, help="how many parts there are")
    parser.add_argument("--scheduler", help="the address of a cluster; by default, processes on this machine")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many processes on this machine")
    parser.add_argument("--command", default="corpus", help="how the command is started on a worker")
    options = parser.parse_args()

    command = shlex.split(options.command)
    articles, output = os.path.abspath(options.articles), os.path.abspath(options.output)
    facts = os.path.abspath(options.facts or os.path.join(output, "facts"))
    if options.scheduler:
        with Client(options.scheduler) as client:
            extract_all(client, command, articles, facts, options.shards)
    else:
        with LocalCluster(n_workers=options.workers, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
            extract_all(client, command, articles, facts, options.shards, processors=1)
    return link(command, facts, output)


if __name__ == "__main__":
    sys.exit(main())
