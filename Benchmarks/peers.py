"""The same made-up record for Hugo and for zorto, each with a small theme of equal pages: a layout with a menu, a
page for each document, pages of topics and organisations, lists in parts, a feed and a sitemap; of Hugo also lists
of contents, and on each report what answers it and after how many days, for which zorto has a page of its own. No
search, no open data, no registers.
"""
from corpus import documents, save

BASE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%(title)s</title>
<link rel="alternate" type="application/rss+xml" href="/index.xml"></head><body>
<nav><a href="/">Home</a> <a href="/inspections/">Inspections</a> <a href="/responses/">Responses</a>
<a href="/topics/">Topics</a> <a href="/organisations/">Organisations</a></nav><main>%(main)s</main>
<footer>Made-up inspections</footer></body></html>
"""


def with_addresses(body):
    """Links of Rejoinder as addresses."""
    return body.replace("](inspection:", "](/inspections/").replace("](response:", "](/responses/")


def write_hugo(count, folder):
    save(folder + "/hugo.toml", 'baseURL = "https://corpus.example.org/"\ntitle = "Made-up inspections"\n'
         '[taxonomies]\ntopic = "topics"\norganisation = "organisations"\nanswered = "answers"\n'
         "[pagination]\npagerSize = 200\n[services.rss]\nlimit = 50\n")
    layouts = folder + "/layouts/_default/"
    row = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }}</li>'
    save(layouts + "baseof.html", BASE % {"title": "{{ .Title }}", "main": '{{ block "main" . }}{{ end }}'})
    save(layouts + "list.html",
         '{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = '
         'site.RegularPages }}{{ end }}{{ $part := .Paginate $pages }}<ul>{{ range $part.Pages }}' + row
         + '{{ end }}</ul>{{ with $part.Next }}<a href="{{ .URL }}">Next</a>{{ end }}{{ end }}')
    save(layouts + "single.html",
         '{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .TableOfContents }}'
         '{{ .Content }}<p>{{ range .Params.topics }}<a href="/topics/{{ . | urlize }}/">{{ . }}</a> {{ end }}'
         '{{ range .Params.organisations }}<a href="/organisations/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>'
         '{{ $date := .Date }}{{ with index site.Taxonomies.answers .File.ContentBaseName }}<h2>Answers</h2><ul>'
         '{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> after '
         '{{ div (sub .Date.Unix $date.Unix) 86400 }} days</li>{{ end }}</ul>{{ end }}{{ end }}')
    save(folder + "/layouts/answers/term.html", '{{ define "main" }}{{ end }}')
    for document in documents(count):
        front = [f'title = "{document.title}"', f"date = {document.date}", f"topics = {document.topics}",
                 f"organisations = {[document.organisation]}"]
        if document.answers:
            front.append(f'answers = ["{document.answers.id}"]')
        save(f"{folder}/content/{document.kind}s/{document.id}.md",
             "+++\n" + "\n".join(front) + "\n+++\n\n" + with_addresses(document.body))
    return ["--source", folder, "--destination", folder + "/public", "--quiet"]


def write_zorto(count, folder):
    save(folder + "/config.toml", 'base_url = "https://corpus.example.org"\ntitle = "Made-up inspections"\n'
         'generate_feed = true\n[[taxonomies]]\nname = "topics"\n[[taxonomies]]\nname = "organisations"\n'
         '[[taxonomies]]\nname = "answers"\n')
    templates = folder + "/templates/"
    row = '<li><a href="{{ page.permalink }}">{{ page.title }}</a> {{ page.date }}</li>'
    save(templates + "base.html", BASE % {
        "title": "{% block title %}{{ config.title }}{% endblock %}", "main": "{% block main %}{% endblock %}"})
    extends = '{% extends "base.html" %}{% block main %}'
    save(templates + "index.html", extends + "<h1>{{ config.title }}</h1>{{ section.content | safe }}{% endblock %}")
    save(templates + "section.html",
         extends + "<h1>{{ section.title }}</h1><ul>{% for page in paginator.pages %}" + row
         + "{% endfor %}</ul>{% endblock %}")
    save(templates + "page.html",
         extends + "<h1>{{ page.title }}</h1><p>{{ page.date }}</p>{{ page.content | safe }}"
         "{% if page.taxonomies %}{% for kind in ['topics', 'organisations'] %}{% if page.taxonomies[kind] %}"
         "{% for name in page.taxonomies[kind] %}<a href=\"{{ get_taxonomy_url(kind=kind, name=name) | safe }}\">"
         "{{ name }}</a> {% endfor %}{% endif %}{% endfor %}{% endif %}{% endblock %}")
    for kind in ("topics", "organisations", "answers"):
        save(f"{templates}{kind}/list.html",
             extends + "<ul>{% for term in terms %}<li><a href=\"{{ term.permalink }}\">{{ term.name }}</a></li>"
             "{% endfor %}</ul>{% endblock %}")
        save(f"{templates}{kind}/single.html",
             extends + "<h1>{{ term.name }}</h1><ul>{% for page in term.pages %}" + row + "{% endfor %}</ul>{% endblock %}")
    save(folder + "/content/_index.md", '+++\ntitle = "Home"\n+++\n')
    for kind in ("inspections", "responses"):
        save(f"{folder}/content/{kind}/_index.md",
             f'+++\ntitle = "{kind.capitalize()}"\nsort_by = "date"\npaginate_by = 200\n+++\n')
    for document in documents(count):
        front = [f'title = "{document.title}"', f'date = "{document.date}"',
                 f"topics = {document.topics}", f"organisations = {[document.organisation]}"]
        if document.answers:
            front.append(f'answers = ["{document.answers.id}"]')
        save(f"{folder}/content/{document.kind}s/{document.id}.md",
             "+++\n" + "\n".join(front) + "\n+++\n\n" + with_addresses(document.body))
    return ["--root", folder, "--no-exec", "build", "--output", folder + "/public"]


PEERS = {"hugo": write_hugo, "zorto": write_zorto}
