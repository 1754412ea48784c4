"""dask-batch.py PAGE LIST...: the function of the page, over two workers one of which is killed while it works."""

import os
import re
import signal
import sys
import time


def function_of(page):
    code = re.search(r"```python\n(.*?def score\(path\):.*?return path\n)", open(page).read(), re.S)[1]
    return code.replace('"lake"', '"dask"')


def main(page, lists):
    from dask.distributed import Client, LocalCluster

    names = {}
    exec(function_of(page), names)
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        first, *_ = client.run(os.getpid).values()
        futures = client.map(names["score"], lists, retries=3, pure=False)
        time.sleep(0.5)
        os.kill(first, signal.SIGKILL)
        print(len(client.gather(futures)), "lists")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
