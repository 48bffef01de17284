"""Reads an archive with Apache Spark: JSON Lines or WARC files in, Parquet tables out.

Spark only divides the work: each task gives its share of the archive to `volgens read`, a filter that keeps no state. A
task that fails is done again and writes the same files, so that a run can be repeated. What could not be read is in
`errors/`: one JSON object a line, and in `.txt` what could not be opened.

    spark-submit --master "local[2]" read_archive.py archive/*.jsonl tables/
"""

import argparse
import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from pyspark import TaskContext
from pyspark.sql import SparkSession

TABLES = ("readings", "statements", "namings", "figures", "events")

# Of more than one article: `volgens articles` takes them out.
ARCHIVES = (".warc", ".warc.gz", ".wacz", ".zip")


def main() -> None:
    arguments = parse_arguments()
    spark = SparkSession.builder.appName("volgens").getOrCreate()
    output = Path(arguments.output).resolve()
    for name in (*TABLES, "errors"):
        (output / name).mkdir(parents=True, exist_ok=True)
    command = shlex.split(arguments.volgens)
    files = [str(Path(file).resolve()) for file in arguments.files]
    archives = [file for file in files if file.endswith(ARCHIVES)]
    lines = [file for file in files if file not in archives]
    done = 0
    if lines:
        reports = spark.sparkContext.textFile(",".join(lines), arguments.partitions)
        # Files differ in length: shares must not.
        shares = reports.repartition(arguments.partitions)
        done += shares.mapPartitions(lambda share: read(share, "lines", command, output)).count()
    if archives:
        shares = spark.sparkContext.parallelize(archives, len(archives))
        texts = shares.mapPartitions(lambda share: articles(share, command, output))
        done += texts.mapPartitions(lambda share: read(share, "archives", command, output)).count()
    print(f"{done} parts in {output}")
    spark.stop()


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Reads an archive with Apache Spark.")
    parser.add_argument("files", nargs="+", help="JSON Lines, WARC, WACZ or zip files")
    parser.add_argument("output", help="folder of the tables")
    parser.add_argument("--partitions", type=int, default=8, help="shares of the lines (8)")
    parser.add_argument("--volgens", default="volgens", help="the command (volgens)")
    return parser.parse_args()


def articles(files, command, output):
    """The articles of archives, a JSON object a line; what could not be opened is told in errors."""
    for file in files:
        told = output / "errors" / f"{part_name('archives')}.txt"
        with open(told, "w", encoding="utf-8") as errors:
            run = [*command, "articles", file]
            with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=errors, encoding="utf-8") as process:
                yield from (line.rstrip("\n") for line in process.stdout)
        # 1: some could not be opened.
        if process.returncode not in (0, 1):
            raise RuntimeError(f"volgens articles ended with {process.returncode}: {file}, see {told}")


def read(lines, kind, command, output):
    """Gives one share to `volgens read`, and its tables their names once they are whole."""
    part = part_name(kind)
    work = Path(tempfile.mkdtemp(prefix=f".{part}-", dir=output))
    try:
        run = [*command, "read", "--jsonl", "--parquet", str(work), "--workers", "1"]
        with open(work / "errors.jsonl", "w", encoding="utf-8") as errors:
            with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=errors, encoding="utf-8") as process:
                for line in lines:
                    process.stdin.write(line + "\n")
                process.stdin.close()
        # 1: some lines could not be read, and are in errors.
        if process.returncode not in (0, 1):
            raise RuntimeError(f"volgens read ended with {process.returncode}")
        for name in TABLES:
            os.replace(work / f"{name}.parquet", output / name / f"{part}.parquet")
        os.replace(work / "errors.jsonl", output / "errors" / f"{part}.jsonl")
    finally:
        shutil.rmtree(work)
    yield part


def part_name(kind):
    return f"{kind}-{TaskContext.get().partitionId():05}"


if __name__ == "__main__":
    main()
