# Draws rank_steps.csv, which lies beside it: gnuplot -e "format='pdf'" rank_steps.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,2.71in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,473 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'rank_steps.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set yrange [-8.6:0.6]
set ytics font small
set ytics scale 0 (\
  'exp041' -0, \
  'small_gpus2' -1, \
  'exp042' -2, \
  'exp043' -3, \
  'medium_gpus2' -4, \
  'exp044' -5, \
  'exp045' -6, \
  'distilbert_gpus2' -7, \
  'exp046' -8)
set grid noytics
set logscale x
set xrange [0.29465:7.59439]
set xtics ('0.5' 0.5, '1' 1, '2' 2, '5' 5)
set xlabel 'time of a step (ms)'
set border 1
unset key
# Ranks share the height of their cell's row.
place(row) = -row - ((column("rank") + 0.5)/column("world_size") - 0.5)*0.8
plot 'rank_steps.csv' every ::0::20 using "step_p50_ms":(place(column("row"))):"step_p50_ms":"step_p95_ms" with xerrorbars linecolor rgb '#1f3f77' pointtype 7 pointsize 0.35
