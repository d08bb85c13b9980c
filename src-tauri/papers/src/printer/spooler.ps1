# Prints the pictures of a folder, one a page, in true size from the paper's upper left corner.
param([string]$Printer, [string]$Title, [int]$Width, [int]$Height, [string]$Folder)
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Drawing
$document = New-Object System.Drawing.Printing.PrintDocument
$document.PrinterSettings.PrinterName = $Printer
if (-not $document.PrinterSettings.IsValid) { exit 2 }
$document.DocumentName = $Title
# No window that says "printing page 1".
$document.PrintController = New-Object System.Drawing.Printing.StandardPrintController
$document.OriginAtMargins = $false
$settings = $document.DefaultPageSettings
$narrow = [Math]::Min($Width, $Height)
$long = [Math]::Max($Width, $Height)
$close = { param($size) [Math]::Abs($size.Width - $narrow) -le 3 -and [Math]::Abs($size.Height - $long) -le 3 }
$known = $document.PrinterSettings.PaperSizes | Where-Object { & $close $_ } | Select-Object -First 1
if ($known) {
    $settings.PaperSize = $known
    $settings.Landscape = $Width -gt $Height
} else {
    $settings.PaperSize = New-Object System.Drawing.Printing.PaperSize('Custom', $Width, $Height)
    $settings.Landscape = $false
}
$script:pages = @(Get-ChildItem -LiteralPath $Folder -Filter '*.png' | Sort-Object Name)
$script:next = 0
$document.add_PrintPage({
    param($sender, $page)
    $picture = [System.Drawing.Image]::FromFile($script:pages[$script:next].FullName)
    try {
        $page.Graphics.InterpolationMode = [System.Drawing.Drawing2D.InterpolationMode]::NearestNeighbor
        # Drawing starts where the printer can; the paper starts a little before.
        $x = -$page.PageSettings.HardMarginX
        $y = -$page.PageSettings.HardMarginY
        $page.Graphics.DrawImage($picture, [single]$x, [single]$y, [single]$Width, [single]$Height)
    } finally {
        $picture.Dispose()
    }
    $script:next += 1
    $page.HasMorePages = $script:next -lt $script:pages.Count
})
$document.Print()
