"""The addon for JupyterLite, which is active once this package is installed.

JupyterLite's pages register a service worker and unregister all others. So it imports the file, and the tags name
it. The tags are relative, since a site of JupyterLite works at any path.
"""

import json

from jupyterlite_core.addons.base import BaseAddon
from traitlets import Bool, Dict, List, Unicode

from . import isolate_folder


class MiniCoi(BaseAddon):
    __all__ = ["post_build"]

    disabled = Bool(False, help="whether the site stays as it is").tag(config=True)
    mode = Unicode("", help="insists on dip, credentialless or require-corp").tag(config=True)
    exclude = List(Unicode(), help="pages that are not isolated").tag(config=True)
    attributes = Dict(help="more attributes of the tag").tag(config=True)

    def post_build(self, manager):
        if not self.disabled:
            yield self.task(name="isolate", doc="mini-coi.js and its tag in every page", actions=[self.isolate])

    def isolate(self):
        folder = self.manager.output_dir
        own_worker = None
        if (folder / "service-worker.js").exists():
            # The very address that the pages register: with another one, two registrations would replace each other.
            settings = json.loads((folder / "jupyter-lite.json").read_text("utf-8")).get("jupyter-config-data", {})
            own_worker = f"service-worker.js?enableCache={settings.get('enableServiceWorkerCache', 'false')}"
        isolate_folder(folder, mode=self.mode, exclude=self.exclude, attributes=self.attributes, own_worker=own_worker)
