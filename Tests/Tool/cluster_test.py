"""Extracts and links on two worker processes, and kills the first of them that has something to do when the first part is done.

    cluster_test.py SAMPLE ARTICLES FACTS OUTPUT SHARDS COMMAND...
"""

import os
import signal
import sys

sample, articles, facts, output, shards, *command = sys.argv[1:]
sys.path.insert(0, sample)

from corpus_cluster import extract_all, link  # noqa: E402
from dask.distributed import Client, LocalCluster  # noqa: E402

if __name__ == "__main__":
    killed = []
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        def kill_one():
            busy = [address for address, tasks in client.processing().items() if tasks]
            if not killed and busy:
                pid = client.run(os.getpid, workers=busy[:1])[busy[0]]
                killed.append(pid)
                os.kill(pid, signal.SIGKILL)

        extract_all(client, command, articles, facts, int(shards), processors=1, on_done=kill_one)
    print("killed", len(killed))
    sys.exit(link(command, facts, output, "quiet"))
