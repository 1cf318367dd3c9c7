(* max-margin-direction *)
(* Gradient descent on separable data converges to the maximum-margin direction, the same for every small step size. *)
(* z_n = y_n x_n separable, loss sum exp(-z_n.w) or logistic, w_hat the shortest w with every z_n.w >= 1 *)
(* step size eta with eta sum |z_n|^2 <= 1, or eta sum |z_n|^2 <= 4 for the logistic loss *)
(* S the support, independent, w_hat = sum_S alpha_n z_n with alpha > 0, theta_n = z_n.w_hat > 1 off S *)
(* w_tilde the shortest with eta exp(-z_n.w_tilde) = alpha_n on S, e(t) = w(t) - w_hat ln t - w_tilde, c_n = eta exp(-z_n.w_tilde) *)
(* M = sum_S alpha_n z_n z_n', mu = lmin(M), positive if and only if S spans the space, Z = max_S |z_n|, h(x) = (1 - e^-x)/x *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (D) w_tilde(eta) - w_tilde(1) = w_hat ln eta, exactly; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Others=1 Loss=Exponential StepFraction=0.59375 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=True Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope R_scope.
Definition part_D_divisor_1 (support_1 support_0 : R) : R :=
  ((support_1 * support_1) + (support_0 * support_0)).
Definition part_D_divisor_2 (support_3 support_1 support_2 support_0 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2))).
Definition part_D_1 (support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  let t11 := (- t10) in
  let t14 := (x_ln_alpha_0 + ln_eta_0) in
  let t24 := (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2))) in
  let t25 := (((t11 * t14) + (x_ln_alpha_1 + ln_eta_0)) / t24) in
  let t29 := ((t11 * t25) + (t14 / t9)) in
  let t34 := (((t11 * x_ln_alpha_0) + x_ln_alpha_1) / t24) in
  let t38 := ((t11 * t34) + (x_ln_alpha_0 / t9)) in
  let t44 := ((t11 + 1) / t24) in
  let t48 := ((t11 * t44) + (1 / t9)) in
  ((((t25 * support_2) + (t29 * support_0)) - ((t34 * support_2) + (t38 * support_0))) - (((t44 * support_2) + (t48 * support_0)) * ln_eta_0)).
Definition part_D_2 (support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  let t11 := (- t10) in
  let t14 := (x_ln_alpha_0 + ln_eta_0) in
  let t24 := (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2))) in
  let t25 := (((t11 * t14) + (x_ln_alpha_1 + ln_eta_0)) / t24) in
  let t29 := ((t11 * t25) + (t14 / t9)) in
  let t34 := (((t11 * x_ln_alpha_0) + x_ln_alpha_1) / t24) in
  let t38 := ((t11 * t34) + (x_ln_alpha_0 / t9)) in
  let t44 := ((t11 + 1) / t24) in
  let t48 := ((t11 * t44) + (1 / t9)) in
  ((((t25 * support_3) + (t29 * support_1)) - ((t34 * support_3) + (t38 * support_1))) - (((t44 * support_3) + (t48 * support_1)) * ln_eta_0)).
Theorem part_D : forall support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 : R,
  part_D_divisor_1 support_1 support_0 <> 0 ->
  part_D_divisor_2 support_3 support_1 support_2 support_0 <> 0 ->
  part_D_1 support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 = 0 /\
  part_D_2 support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 = 0.
Proof.
  intros.
  unfold part_D_divisor_1, part_D_divisor_2, part_D_1, part_D_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_D.
Close Scope R_scope.

(* (D): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Others=1 Loss=Exponential StepFraction=0.59375 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=True Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope Q_scope.
Definition part_D_evaluated_term (support_3 support_1 support_2 support_0 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (support_3 * support_1) in
  let t5 := Qred (support_2 * support_0) in
  let t6 := Qred (t2 + t5) in
  let t7 := Qred (support_1 * support_1) in
  let t8 := Qred (support_0 * support_0) in
  let t9 := Qred (t7 + t8) in
  let t10 := Qred (t6 / t9) in
  let t11 := Qred (- t10) in
  let t14 := Qred (x_ln_alpha_0 + ln_eta_0) in
  let t15 := Qred (t11 * t14) in
  let t17 := Qred (x_ln_alpha_1 + ln_eta_0) in
  let t18 := Qred (t15 + t17) in
  let t19 := Qred (- t6) in
  let t20 := Qred (t19 * t10) in
  let t21 := Qred (support_3 * support_3) in
  let t22 := Qred (support_2 * support_2) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t20 + t23) in
  let t25 := Qred (t18 / t24) in
  let t26 := Qred (t25 * support_2) in
  let t27 := Qred (t11 * t25) in
  let t28 := Qred (t14 / t9) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t29 * support_0) in
  let t31 := Qred (t26 + t30) in
  let t32 := Qred (t11 * x_ln_alpha_0) in
  let t33 := Qred (t32 + x_ln_alpha_1) in
  let t34 := Qred (t33 / t24) in
  let t35 := Qred (t34 * support_2) in
  let t36 := Qred (t11 * t34) in
  let t37 := Qred (x_ln_alpha_0 / t9) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t38 * support_0) in
  let t40 := Qred (t35 + t39) in
  let t43 := Qred (t11 + 1) in
  let t44 := Qred (t43 / t24) in
  let t45 := Qred (t44 * support_2) in
  let t46 := Qred (t11 * t44) in
  let t47 := Qred (1 / t9) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t48 * support_0) in
  let t50 := Qred (t45 + t49) in
  let t52 := Qred (t25 * support_3) in
  let t53 := Qred (t29 * support_1) in
  let t54 := Qred (t52 + t53) in
  let t55 := Qred (t34 * support_3) in
  let t56 := Qred (t38 * support_1) in
  let t57 := Qred (t55 + t56) in
  let t59 := Qred (t44 * support_3) in
  let t60 := Qred (t48 * support_1) in
  let t61 := Qred (t59 + t60) in
  (Qred ((t31 - t40)), Qred ((t50 * ln_eta_0)), Qred ((t54 - t57)), Qred ((t61 * ln_eta_0))).
Theorem part_D_evaluated :
  part_D_evaluated_term (391 # 1024) (3 # 64) (-2173 # 1024) (-1443 # 1024) (205 # 1024) (-143 # 256) (-1195 # 1024)
  = ((196196 # 459909), (196196 # 459909), (417560 # 459909), (417560 # 459909)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_D_evaluated.
Close Scope Q_scope.

(* (D): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Others=1 Loss=Logistic StepFraction=0.875 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=False Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope Q_scope.
Definition part_D_larger_evaluated_term (support_8 support_2 support_7 support_1 support_6 support_0 support_5 support_4 support_3 x_ln_alpha_0 ln_eta_0 x_ln_alpha_1 x_ln_alpha_2 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (support_8 * support_2) in
  let t5 := Qred (support_7 * support_1) in
  let t8 := Qred (support_6 * support_0) in
  let t9 := Qred (t5 + t8) in
  let t10 := Qred (t2 + t9) in
  let t11 := Qred (- t10) in
  let t13 := Qred (support_5 * support_2) in
  let t15 := Qred (support_4 * support_1) in
  let t17 := Qred (support_3 * support_0) in
  let t18 := Qred (t15 + t17) in
  let t19 := Qred (t13 + t18) in
  let t20 := Qred (support_2 * support_2) in
  let t21 := Qred (support_1 * support_1) in
  let t22 := Qred (support_0 * support_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t20 + t23) in
  let t25 := Qred (t19 / t24) in
  let t26 := Qred (t11 * t25) in
  let t27 := Qred (support_8 * support_5) in
  let t28 := Qred (support_7 * support_4) in
  let t29 := Qred (support_6 * support_3) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t27 + t30) in
  let t32 := Qred (t26 + t31) in
  let t33 := Qred (- t19) in
  let t34 := Qred (t33 * t25) in
  let t35 := Qred (support_5 * support_5) in
  let t36 := Qred (support_4 * support_4) in
  let t37 := Qred (support_3 * support_3) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t35 + t38) in
  let t40 := Qred (t34 + t39) in
  let t41 := Qred (t32 / t40) in
  let t42 := Qred (- t41) in
  let t43 := Qred (- t25) in
  let t46 := Qred (x_ln_alpha_0 + ln_eta_0) in
  let t47 := Qred (t43 * t46) in
  let t49 := Qred (x_ln_alpha_1 + ln_eta_0) in
  let t50 := Qred (t47 + t49) in
  let t51 := Qred (t42 * t50) in
  let t52 := Qred (t10 / t24) in
  let t53 := Qred (- t52) in
  let t54 := Qred (t53 * t46) in
  let t56 := Qred (x_ln_alpha_2 + ln_eta_0) in
  let t57 := Qred (t54 + t56) in
  let t58 := Qred (t51 + t57) in
  let t59 := Qred (- t32) in
  let t60 := Qred (t59 * t41) in
  let t61 := Qred (t11 * t52) in
  let t62 := Qred (support_8 * support_8) in
  let t63 := Qred (support_7 * support_7) in
  let t64 := Qred (support_6 * support_6) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t62 + t65) in
  let t67 := Qred (t61 + t66) in
  let t68 := Qred (t60 + t67) in
  let t69 := Qred (t58 / t68) in
  let t70 := Qred (t69 * support_6) in
  let t71 := Qred (t42 * t69) in
  let t72 := Qred (t50 / t40) in
  let t73 := Qred (t71 + t72) in
  let t74 := Qred (t73 * support_3) in
  let t75 := Qred (t53 * t69) in
  let t76 := Qred (t43 * t73) in
  let t77 := Qred (t46 / t24) in
  let t78 := Qred (t76 + t77) in
  let t79 := Qred (t75 + t78) in
  let t80 := Qred (t79 * support_0) in
  let t81 := Qred (t74 + t80) in
  let t82 := Qred (t70 + t81) in
  let t83 := Qred (t43 * x_ln_alpha_0) in
  let t84 := Qred (t83 + x_ln_alpha_1) in
  let t85 := Qred (t42 * t84) in
  let t86 := Qred (t53 * x_ln_alpha_0) in
  let t87 := Qred (t86 + x_ln_alpha_2) in
  let t88 := Qred (t85 + t87) in
  let t89 := Qred (t88 / t68) in
  let t90 := Qred (t89 * support_6) in
  let t91 := Qred (t42 * t89) in
  let t92 := Qred (t84 / t40) in
  let t93 := Qred (t91 + t92) in
  let t94 := Qred (t93 * support_3) in
  let t95 := Qred (t53 * t89) in
  let t96 := Qred (t43 * t93) in
  let t97 := Qred (x_ln_alpha_0 / t24) in
  let t98 := Qred (t96 + t97) in
  let t99 := Qred (t95 + t98) in
  let t100 := Qred (t99 * support_0) in
  let t101 := Qred (t94 + t100) in
  let t102 := Qred (t90 + t101) in
  let t105 := Qred (t43 + 1) in
  let t106 := Qred (t42 * t105) in
  let t107 := Qred (t53 + 1) in
  let t108 := Qred (t106 + t107) in
  let t109 := Qred (t108 / t68) in
  let t110 := Qred (t109 * support_6) in
  let t111 := Qred (t42 * t109) in
  let t112 := Qred (t105 / t40) in
  let t113 := Qred (t111 + t112) in
  let t114 := Qred (t113 * support_3) in
  let t115 := Qred (t53 * t109) in
  let t116 := Qred (t43 * t113) in
  let t117 := Qred (1 / t24) in
  let t118 := Qred (t116 + t117) in
  let t119 := Qred (t115 + t118) in
  let t120 := Qred (t119 * support_0) in
  let t121 := Qred (t114 + t120) in
  let t122 := Qred (t110 + t121) in
  let t124 := Qred (t69 * support_7) in
  let t125 := Qred (t73 * support_4) in
  let t126 := Qred (t79 * support_1) in
  let t127 := Qred (t125 + t126) in
  let t128 := Qred (t124 + t127) in
  let t129 := Qred (t89 * support_7) in
  let t130 := Qred (t93 * support_4) in
  let t131 := Qred (t99 * support_1) in
  let t132 := Qred (t130 + t131) in
  let t133 := Qred (t129 + t132) in
  let t135 := Qred (t109 * support_7) in
  let t136 := Qred (t113 * support_4) in
  let t137 := Qred (t119 * support_1) in
  let t138 := Qred (t136 + t137) in
  let t139 := Qred (t135 + t138) in
  let t141 := Qred (t69 * support_8) in
  let t142 := Qred (t73 * support_5) in
  let t143 := Qred (t79 * support_2) in
  let t144 := Qred (t142 + t143) in
  let t145 := Qred (t141 + t144) in
  let t146 := Qred (t89 * support_8) in
  let t147 := Qred (t93 * support_5) in
  let t148 := Qred (t99 * support_2) in
  let t149 := Qred (t147 + t148) in
  let t150 := Qred (t146 + t149) in
  let t152 := Qred (t109 * support_8) in
  let t153 := Qred (t113 * support_5) in
  let t154 := Qred (t119 * support_2) in
  let t155 := Qred (t153 + t154) in
  let t156 := Qred (t152 + t155) in
  (Qred ((t82 - t102)), Qred ((t122 * ln_eta_0)), Qred ((t128 - t133)), Qred ((t139 * ln_eta_0)), Qred ((t145 - t150)), Qred ((t156 * ln_eta_0))).
Theorem part_D_larger_evaluated :
  part_D_larger_evaluated_term (175 # 512) (-2173 # 1024) (-751 # 1024) (3 # 64) (197 # 1024) (-1443 # 1024) (475 # 512) (-331 # 1024) (391 # 1024) (205 # 1024) (-143 # 256) (-1195 # 1024) (-485 # 1024)
  = ((440171160 # 181767659), (440171160 # 181767659), (141437868 # 181767659), (141437868 # 181767659), (-241328516 # 181767659), (-241328516 # 181767659)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_D_larger_evaluated.
Close Scope Q_scope.

(* (E) M w_hat = w_hat: sum_S alpha_n (z_n.w_hat) z_n = w_hat, exactly; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Others=1 Loss=Exponential StepFraction=0.59375 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=True Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope R_scope.
Definition part_E_M_w_hat_w_hat_divisor_1 (support_1 support_0 : R) : R :=
  ((support_1 * support_1) + (support_0 * support_0)).
Definition part_E_M_w_hat_w_hat_divisor_2 (support_3 support_1 support_2 support_0 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2))).
Definition part_E_M_w_hat_w_hat_1 (support_3 support_1 support_2 support_0 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  let t11 := (- t10) in
  let t20 := ((t11 + 1) / (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2)))) in
  let t24 := ((t11 * t20) + (1 / t9)) in
  let t26 := ((t20 * support_2) + (t24 * support_0)) in
  let t30 := ((t20 * support_3) + (t24 * support_1)) in
  let t34 := (t24 * ((support_1 * t30) + (support_0 * t26))) in
  let t40 := (t20 * ((support_3 * t30) + (support_2 * t26))) in
  (((- t26) + (t34 * support_0)) + (t40 * support_2)).
Definition part_E_M_w_hat_w_hat_2 (support_3 support_1 support_2 support_0 : R) : R :=
  let t6 := ((support_3 * support_1) + (support_2 * support_0)) in
  let t9 := ((support_1 * support_1) + (support_0 * support_0)) in
  let t10 := (t6 / t9) in
  let t11 := (- t10) in
  let t20 := ((t11 + 1) / (((- t6) * t10) + ((support_3 * support_3) + (support_2 * support_2)))) in
  let t24 := ((t11 * t20) + (1 / t9)) in
  let t26 := ((t20 * support_2) + (t24 * support_0)) in
  let t30 := ((t20 * support_3) + (t24 * support_1)) in
  let t34 := (t24 * ((support_1 * t30) + (support_0 * t26))) in
  let t40 := (t20 * ((support_3 * t30) + (support_2 * t26))) in
  (((- t30) + (t34 * support_1)) + (t40 * support_3)).
Theorem part_E_M_w_hat_w_hat : forall support_3 support_1 support_2 support_0 : R,
  part_E_M_w_hat_w_hat_divisor_1 support_1 support_0 <> 0 ->
  part_E_M_w_hat_w_hat_divisor_2 support_3 support_1 support_2 support_0 <> 0 ->
  part_E_M_w_hat_w_hat_1 support_3 support_1 support_2 support_0 = 0 /\
  part_E_M_w_hat_w_hat_2 support_3 support_1 support_2 support_0 = 0.
Proof.
  intros.
  unfold part_E_M_w_hat_w_hat_divisor_1, part_E_M_w_hat_w_hat_divisor_2, part_E_M_w_hat_w_hat_1, part_E_M_w_hat_w_hat_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_E_M_w_hat_w_hat.
Close Scope R_scope.

(* (E) M w_hat = w_hat: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Others=1 Loss=Exponential StepFraction=0.59375 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=True Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope Q_scope.
Definition part_E_M_w_hat_w_hat_evaluated_term (support_3 support_1 support_2 support_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (support_3 * support_1) in
  let t5 := Qred (support_2 * support_0) in
  let t6 := Qred (t2 + t5) in
  let t7 := Qred (support_1 * support_1) in
  let t8 := Qred (support_0 * support_0) in
  let t9 := Qred (t7 + t8) in
  let t10 := Qred (t6 / t9) in
  let t11 := Qred (- t10) in
  let t13 := Qred (t11 + 1) in
  let t14 := Qred (- t6) in
  let t15 := Qred (t14 * t10) in
  let t16 := Qred (support_3 * support_3) in
  let t17 := Qred (support_2 * support_2) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t15 + t18) in
  let t20 := Qred (t13 / t19) in
  let t21 := Qred (t20 * support_2) in
  let t22 := Qred (t11 * t20) in
  let t23 := Qred (1 / t9) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 * support_0) in
  let t26 := Qred (t21 + t25) in
  let t27 := Qred (- t26) in
  let t28 := Qred (t20 * support_3) in
  let t29 := Qred (t24 * support_1) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (support_1 * t30) in
  let t32 := Qred (support_0 * t26) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (t24 * t33) in
  let t35 := Qred (t34 * support_0) in
  let t37 := Qred (support_3 * t30) in
  let t38 := Qred (support_2 * t26) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t20 * t39) in
  let t42 := Qred (- t30) in
  let t43 := Qred (t34 * support_1) in
  (Qred ((t27 + t35)), Qred ((t40 * support_2)), Qred ((t42 + t43)), Qred ((t40 * support_3))).
Theorem part_E_M_w_hat_w_hat_evaluated :
  part_E_M_w_hat_w_hat_evaluated_term (391 # 1024) (3 # 64) (-2173 # 1024) (-1443 # 1024)
  = ((-793529255936 # 70505429427), (793529255936 # 70505429427), (142784141312 # 70505429427), (-142784141312 # 70505429427)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_E_M_w_hat_w_hat_evaluated.
Close Scope Q_scope.

(* (E) M w_hat = w_hat: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Others=1 Loss=Logistic StepFraction=0.875 Steps=1024 Separable=True Support=Generic Preconditioner=None StartAtZero=True HessianLimits=True Flat=False Spanning=True RayTime=0 Aside=0.0625 SmallStep=True Orthogonal=True *)
Open Scope Q_scope.
Definition part_E_M_w_hat_w_hat_larger_evaluated_term (support_8 support_2 support_7 support_1 support_6 support_0 support_5 support_4 support_3 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (support_8 * support_2) in
  let t5 := Qred (support_7 * support_1) in
  let t8 := Qred (support_6 * support_0) in
  let t9 := Qred (t5 + t8) in
  let t10 := Qred (t2 + t9) in
  let t11 := Qred (- t10) in
  let t13 := Qred (support_5 * support_2) in
  let t15 := Qred (support_4 * support_1) in
  let t17 := Qred (support_3 * support_0) in
  let t18 := Qred (t15 + t17) in
  let t19 := Qred (t13 + t18) in
  let t20 := Qred (support_2 * support_2) in
  let t21 := Qred (support_1 * support_1) in
  let t22 := Qred (support_0 * support_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t20 + t23) in
  let t25 := Qred (t19 / t24) in
  let t26 := Qred (t11 * t25) in
  let t27 := Qred (support_8 * support_5) in
  let t28 := Qred (support_7 * support_4) in
  let t29 := Qred (support_6 * support_3) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t27 + t30) in
  let t32 := Qred (t26 + t31) in
  let t33 := Qred (- t19) in
  let t34 := Qred (t33 * t25) in
  let t35 := Qred (support_5 * support_5) in
  let t36 := Qred (support_4 * support_4) in
  let t37 := Qred (support_3 * support_3) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t35 + t38) in
  let t40 := Qred (t34 + t39) in
  let t41 := Qred (t32 / t40) in
  let t42 := Qred (- t41) in
  let t43 := Qred (- t25) in
  let t45 := Qred (t43 + 1) in
  let t46 := Qred (t42 * t45) in
  let t47 := Qred (t10 / t24) in
  let t48 := Qred (- t47) in
  let t49 := Qred (t48 + 1) in
  let t50 := Qred (t46 + t49) in
  let t51 := Qred (- t32) in
  let t52 := Qred (t51 * t41) in
  let t53 := Qred (t11 * t47) in
  let t54 := Qred (support_8 * support_8) in
  let t55 := Qred (support_7 * support_7) in
  let t56 := Qred (support_6 * support_6) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (t54 + t57) in
  let t59 := Qred (t53 + t58) in
  let t60 := Qred (t52 + t59) in
  let t61 := Qred (t50 / t60) in
  let t62 := Qred (t61 * support_6) in
  let t63 := Qred (t42 * t61) in
  let t64 := Qred (t45 / t40) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t65 * support_3) in
  let t67 := Qred (t48 * t61) in
  let t68 := Qred (t43 * t65) in
  let t69 := Qred (1 / t24) in
  let t70 := Qred (t68 + t69) in
  let t71 := Qred (t67 + t70) in
  let t72 := Qred (t71 * support_0) in
  let t73 := Qred (t66 + t72) in
  let t74 := Qred (t62 + t73) in
  let t75 := Qred (- t74) in
  let t76 := Qred (t61 * support_8) in
  let t77 := Qred (t65 * support_5) in
  let t78 := Qred (t71 * support_2) in
  let t79 := Qred (t77 + t78) in
  let t80 := Qred (t76 + t79) in
  let t81 := Qred (support_2 * t80) in
  let t82 := Qred (t61 * support_7) in
  let t83 := Qred (t65 * support_4) in
  let t84 := Qred (t71 * support_1) in
  let t85 := Qred (t83 + t84) in
  let t86 := Qred (t82 + t85) in
  let t87 := Qred (support_1 * t86) in
  let t88 := Qred (support_0 * t74) in
  let t89 := Qred (t87 + t88) in
  let t90 := Qred (t81 + t89) in
  let t91 := Qred (t71 * t90) in
  let t92 := Qred (t91 * support_0) in
  let t93 := Qred (t75 + t92) in
  let t94 := Qred (support_5 * t80) in
  let t95 := Qred (support_4 * t86) in
  let t96 := Qred (support_3 * t74) in
  let t97 := Qred (t95 + t96) in
  let t98 := Qred (t94 + t97) in
  let t99 := Qred (t65 * t98) in
  let t100 := Qred (t99 * support_3) in
  let t102 := Qred (support_8 * t80) in
  let t103 := Qred (support_7 * t86) in
  let t104 := Qred (support_6 * t74) in
  let t105 := Qred (t103 + t104) in
  let t106 := Qred (t102 + t105) in
  let t107 := Qred (t61 * t106) in
  let t109 := Qred (- t86) in
  let t110 := Qred (t91 * support_1) in
  let t111 := Qred (t109 + t110) in
  let t112 := Qred (t99 * support_4) in
  let t115 := Qred (- t80) in
  let t116 := Qred (t91 * support_2) in
  let t117 := Qred (t115 + t116) in
  let t118 := Qred (t99 * support_5) in
  (Qred ((t93 + t100)), Qred ((t107 * support_6)), Qred ((t111 + t112)), Qred ((t107 * support_7)), Qred ((t117 + t118)), Qred ((t107 * support_8))).
Theorem part_E_M_w_hat_w_hat_larger_evaluated :
  part_E_M_w_hat_w_hat_larger_evaluated_term (175 # 512) (-2173 # 1024) (-751 # 1024) (3 # 64) (197 # 1024) (-1443 # 1024) (475 # 512) (-331 # 1024) (391 # 1024)
  = ((58816024952828928 # 33039481858340281), (-58816024952828928 # 33039481858340281), (-224217435226266624 # 33039481858340281), (224217435226266624 # 33039481858340281), (104495475804518400 # 33039481858340281), (-104495475804518400 # 33039481858340281)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_E_M_w_hat_w_hat_larger_evaluated.
Close Scope Q_scope.
