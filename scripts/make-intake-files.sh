#!/bin/sh
# Makes the documents in packages/intake/src/testing/files again from the sources beside them; see the README there.
#
#   Debian: libreoffice-writer, hyphen-nl, chromium, python3
#
# Not run in CI: other versions of the programs set lines and bytes otherwise, and the tests then need a look.
set -eu
cd "$(dirname "$0")/../packages/intake/src/testing/files"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

office() { # <to> <source> [name of the outcome]
  soffice "-env:UserInstallation=file://$profile/office" --headless --convert-to "$1" --outdir "$profile" "$2" >/dev/null
  made=$(basename "$2" .fodt).${1%%:*}
  mv "$profile/$made" "${3:-$made}"
}

print() { # <source.html> <outcome.pdf>
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --disable-background-networking \
    "--user-data-dir=$(mktemp -d -p "$profile")" "--print-to-pdf=$2" "file://$PWD/$1" 2>/dev/null
}

office pdf columns.fodt
office 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}' \
  columns.fodt encrypted.pdf
office docx report.fodt
office rtf report.fodt
office docx archive.fodt
office rtf archive.fodt
print report.html report.pdf
print three-columns.html three-columns.pdf
print scan.html scan.pdf
python3 mails.py .
