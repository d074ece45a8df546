/// The page that stands for the site as long as it could not be made even once.
enum WaitingPage {
  static let html = Array(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Not built yet</title>
    </head>
    <body>
    <p>The site could not be built yet. This page shows it as soon as the mistakes are mended.</p>
    </body>
    </html>

    """.utf8)
}
