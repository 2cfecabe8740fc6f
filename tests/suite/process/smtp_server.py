"""A mail server for one test: STARTTLS or nothing, and each letter that it takes becomes a file of JSON in a folder.
It is aiosmtpd's; here stand only its certificate, what is written down, and that nobody lives at nergens.example. Not for anything but tests.

    smtp_server.py PORT CERTIFICATE KEY FOLDER     ends when its standard input does
"""

import json
import os
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller


class WritesDown:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.endswith("@nergens.example"):
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 go on"

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        letter = {
            "to": envelope.rcpt_tos,
            "subject": str(message["subject"]),
            "message_id": str(message["message-id"]),
            "text": message.get_body(("plain",)).get_content(),
            "html": message.get_body(("html",)).get_content(),
            "encrypted": session.ssl is not None,
        }
        self.count += 1
        path = os.path.join(self.folder, f"{os.getpid()}-{self.count}")
        with open(path + ".part", "w", encoding="utf-8") as file:
            json.dump(letter, file)
        os.rename(path + ".part", path + ".json")
        return "250 taken"


def main():
    port, certificate, key, folder = sys.argv[1:5]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    controller = Controller(
        WritesDown(folder),
        hostname="127.0.0.1",
        port=int(port),
        tls_context=context,
        require_starttls=True,
    )
    controller.start()
    print("ready", flush=True)
    sys.stdin.read()
    controller.stop()


main()
